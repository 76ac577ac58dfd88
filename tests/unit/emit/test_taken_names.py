"""A document's schemas and arguments may have any name; what the emitted code uses itself is never hidden by one."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from generator.naming.reserved import model_classes
from generator.text.words import words
from tests.unit.checking import mypy
from tests.unit.making import Package, document, make, operation, ref

SCHEMAS = words("""UploadInfo Sequence Mapping List Dict Iterable MutableMapping Decimal Date UUID Any Literal Annotated
Unset Model Call Resource Pages Saved Upload Target Progress Builtins Filter TypeExpr Answers Paging Server Text Items
Tagged StrEnum TypeAlias Type Exception Object Optional Union Stream Codec Client Hints Params Scalar Self UNSET""")
ARGUMENTS = words("progress to extra models call answers content_type upload part lines accept body")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """A client whose schemas and arguments have the names of what it uses itself."""
    paths = {
        f"/rows-{at}": {
            "get": {**operation(f"list_{name}", {"type": "array", "items": ref(name)}), "tags": ["rows"]},
            "post": {
                **operation(f"make_{name}", {"oneOf": [ref(name), {"type": "string"}]}),
                "tags": ["rows"],
                "requestBody": {"required": True, "content": {"application/json": {"schema": ref(name)}}},
            },
        }
        for at, name in enumerate(SCHEMAS)
    }
    given = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ARGUMENTS]
    paths["/arguments"] = {"get": {**operation("arguments", {"type": "integer"}, parameters=given), "tags": ["rows"]}}
    schemas = {
        name: {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "integer"},
                "when": {"type": "string", "format": "date-time"},
                "others": {"type": "array", "items": ref(SCHEMAS[(at + 1) % len(SCHEMAS)])},
                "amounts": {"type": "object", "additionalProperties": {"type": "number"}},
            },
        }
        for at, name in enumerate(SCHEMAS)
    }
    spec = document(paths, schemas)
    return make(tmp_path_factory.mktemp("taken"), json.dumps(spec), "taken_client", name="spec.json")


def test_each_schema_is_decoded_into_its_own_class(package: Package) -> None:
    assert package.code == 0, package.err
    row = {"id": 1, "when": "2026-01-01T00:00:00Z", "others": [{"id": 2}], "amounts": {"a": 1.5}}
    transport = httpx.MockTransport(lambda _request: httpx.Response(200, json=[row]))
    with package.MadeClient(http_client=httpx.Client(transport=transport), base_url="https://vendor.example") as client:
        listings = [name for name in dir(client.rows) if name.startswith("list")]
        assert len(listings) == len(SCHEMAS)
        for name in listings:
            (read,) = getattr(client.rows, name)()
            assert (read.id, read.when.year, read.others[0].id) == (1, 2026, 2), name


def test_nothing_is_imported_in_vain(package: Package) -> None:
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F"]
    done = subprocess.run([*command, str(package.folder)], capture_output=True, text=True, cwd=package.folder)
    assert done.returncode == 0, done.stdout


def test_an_argument_keeps_its_name_where_the_method_has_none_of_its_own(package: Package) -> None:
    with package.MadeClient(
        http_client=httpx.Client(transport=httpx.MockTransport(lambda _request: httpx.Response(200, json=7))),
        base_url="https://vendor.example",
    ) as client:
        assert client.rows.arguments(**dict.fromkeys(ARGUMENTS, "x")) == 7


def test_what_model_modules_import_is_taken(package: Package) -> None:
    """What is emitted shows whether the table lacks a name."""
    imported: set[str] = set()
    for path in Path(package.folder / "taken_client" / "models").glob("*.py"):
        if path.name != "__init__.py":
            for node in ast.parse(path.read_text("utf-8")).body:
                if isinstance(node, ast.ImportFrom) and node.module != "__future__" and node.level != 1:
                    imported |= {alias.asname or alias.name for alias in node.names}
    assert {name for name in imported if name[:1].isupper()} <= model_classes()


def test_a_resource_below_hides_no_name_of_the_methods_beside_it(tmp_path: Path) -> None:
    paths = {
        "/rows": {"get": {**operation("list_rows", {"type": "array", "items": {"type": "string", "format": "date"}})}}
    }
    paths |= {
        f"/rows/{name}": {"get": {**operation(f"list_{name}", {"type": "integer"}), "x-resource": f"rows.{name}"}}
        for name in ("date", "models", "str")
    }
    package = make(tmp_path, json.dumps(document(paths)), "below_client", name="spec.json")
    assert package.code == 0, package.err
    checked = mypy(package.folder / "below_client")
    assert checked.returncode == 0, checked.stdout
