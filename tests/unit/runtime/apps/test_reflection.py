"""The methods of a client are found in its source: arguments, docs, and whether they read or write."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.runtime.apps.reflection.docs import doc_of
from generator.runtime.apps.reflection.methods import Surface
from tests.unit.making import curated, forgotten, make, ref, write

NUMBER = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
STATE = {
    "name": "state",
    "in": "query",
    "description": "Only those in this state.",
    "schema": {"type": "string", "enum": ["draft", "sent"]},
}
LETTERS = {"type": "object", "properties": {"data": {"type": "array", "items": ref("Letter")}}}
PATHS = {
    "/letters": {
        "get": {
            "summary": "List letters.",
            "tags": ["letters"],
            "x-resource": "letters",
            "x-method": "list",
            "x-pagination": True,
            "parameters": [STATE],
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": LETTERS}}}},
        },
    },
    "/letters/{id}": {
        "parameters": [NUMBER],
        "put": {
            "tags": ["letters"],
            "x-resource": "letters",
            "x-method": "change",
            "deprecated": True,
            "requestBody": {"required": True, "content": {"application/json": {"schema": ref("Letter")}}},
            "responses": {"204": {"description": "done"}},
        },
    },
    "/letters/{id}/scan": {
        "get": {
            "x-resource": "letters.scans",
            "x-method": "download",
            "parameters": [NUMBER],
            "responses": {
                "200": {
                    "description": "ok",
                    "content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}},
                }
            },
        }
    },
}
LETTER = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string", "description": "Who gets it."}},
}
SPEC = {
    **curated(PATHS, {"Letter": LETTER}),
    "tags": [{"name": "letters", "description": "What people write."}],
    "x-pagination": {"style": "page", "page": "page", "items": "data"},
}

FLOWS = '''"""Letters in several steps."""

from __future__ import annotations

from {package}._overlay.sending import posting
from {package}._runtime.extend import Call, Flow, perform


def resend(letter_id: int) -> Flow[object]:
    """Send a letter once more."""
    yield from perform(Call("GET", "/letters/{{id}}", path={{"id": letter_id}}, returns=object))
    return (yield from perform(posting(letter_id)))


def look(letter_id: int) -> Flow[object]:
    """Look at a letter twice."""
    call = Call("GET", "/letters/{{id}}", path={{"id": letter_id}}, returns=object)
    yield from perform(call)
    return (yield from perform(call))
'''

SENDING = '''"""What is sent."""

from {package}._runtime.extend import Call


def posting(letter_id: int) -> Call[object]:
    """Return the call that sends a letter."""
    return Call("POST", "/letters/{{id}}/post", path={{"id": letter_id}}, returns=object)
'''

PACKAGE = "reflected_client"


@pytest.fixture(scope="module")
def surface(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Surface]:
    folder = tmp_path_factory.mktemp("reflected")
    overlay = folder / "overlay"
    write(overlay, FLOWS.format(package=PACKAGE), "letters.py")
    write(overlay, SENDING.format(package=PACKAGE), "sending.py")
    with forgotten(PACKAGE):
        package = make(folder, SPEC, PACKAGE, "--overlay", str(overlay))
        assert package.code == 0, package.err
        package.load()
        yield Surface(PACKAGE)


def test_all_methods_are_found_in_the_order_of_the_document(surface: Surface) -> None:
    names = [method.name for method in surface.methods()]

    assert names == ["letters.list", "letters.change", "letters.resend", "letters.look", "letters.scans.download"]


def test_a_resource_has_first_lines_of_what_is_in_it(surface: Surface) -> None:
    group = surface.group(("letters",))

    assert group is not None
    assert group.doc.summary == "What people write."
    assert group.methods["list"] == "List letters."
    assert list(group.groups) == ["scans"]


def test_arguments_have_types_docs_and_places(surface: Surface) -> None:
    listing, change = surface.method(("letters", "list")), surface.method(("letters", "change"))

    assert listing is not None
    assert change is not None
    (state,) = [argument for argument in listing.arguments if argument.name == "state"]
    assert (state.required, state.positional, state.default) == (False, False, None)
    assert state.doc == "Only those in this state."
    assert "Literal['draft', 'sent']" in state.annotation
    assert [(one.name, one.required, one.positional) for one in change.arguments] == [
        ("id", True, True),
        ("name", True, False),
    ]


@pytest.mark.parametrize(
    ("path", "kind", "reads"),
    [
        ("letters.list", "listing", True),
        ("letters.change", "value", False),
        ("letters.scans.download", "file", True),
        ("letters.look", "value", True),
        ("letters.resend", "value", False),
    ],
)
def test_a_method_tells_what_it_returns_and_whether_it_writes(
    surface: Surface, path: str, kind: str, reads: bool
) -> None:
    """A flow writes if anything that it uses in the overlay writes."""
    method = surface.method(tuple(path.split(".")))

    assert method is not None
    assert (method.kind, method.reads) == (kind, reads)


def test_requests_are_told_as_the_vendor_writes_them(surface: Surface) -> None:
    method = surface.method(("letters", "resend"))

    assert method is not None
    assert set(method.requests) == {("GET", "/letters/{id}"), ("POST", "/letters/{id}/post")}


def test_a_deprecated_method_is_marked(surface: Surface) -> None:
    method = surface.method(("letters", "change"))

    assert method is not None
    assert method.deprecated


@pytest.mark.parametrize("path", [(), ("letters", "burn"), ("parcels", "list"), ("letters", "_send")])
def test_what_is_not_there_is_not_found(surface: Surface, path: tuple[str, ...]) -> None:
    assert surface.method(path) is None


@pytest.mark.usefixtures("surface")
def test_listing_methods_imports_no_http_library_and_no_models() -> None:
    """Help has to come quickly."""
    folder = Path(sys.modules[PACKAGE].__file__ or "").parent.parent
    code = (
        f"import sys; from {PACKAGE}._runtime.apps.reflection.methods import Surface; "
        f"print(len(list(Surface({PACKAGE!r}).methods()))); print(*sys.modules, sep='\\n')"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True
    ).stdout.split()

    assert done[0] == "5"
    assert not {"httpx", "attrs", f"{PACKAGE}.client", f"{PACKAGE}._runtime.codec"} & set(done)


def test_a_docstring_is_taken_apart() -> None:
    doc = doc_of(
        """Enter a thing.

        It goes
        somewhere.

        Quirks, in QUIRKS.md: PX-03, PX-14.

        Args:
            name: What it is called. One of:
                a, b.
            size: How large.

        Raises:
            NotFound: There is none.
        """
    )

    assert (doc.summary, doc.text) == ("Enter a thing.", "It goes somewhere.")
    assert doc.arguments == {"name": "What it is called. One of: a, b.", "size": "How large."}
    assert doc.raises == {"NotFound": "There is none."}
    assert doc.quirks == ("PX-03", "PX-14")
