"""A part of a document: `--include tag:...`, `--exclude path:...`, without models that nothing needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import document, forgotten, make, operation, ref, run, write


def _called(name: str, tag: str, schema: str) -> dict[str, Any]:
    return {**operation(name, ref(schema)), "tags": [tag]}


PATHS = {
    "/invoices": {"get": _called("listInvoices", "invoices", "Invoice"), "post": _called("addInvoice", "new", "Error")},
    "/invoices/{id}": {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
        "get": _called("getInvoice", "invoices", "Invoice"),
    },
    "/people": {"get": _called("listPeople", "people", "Person")},
    "/invoices-old": {"get": _called("listOld", "old", "Person")},
}
SCHEMAS = {
    "Invoice": {"type": "object", "properties": {"lines": {"type": "array", "items": ref("Line")}}},
    "Line": {"type": "object", "properties": {"text": {"type": "string"}}},
    "Person": {"type": "object", "properties": {"name": {"type": "string"}, "invoice": ref("Invoice")}},
    "Error": {"type": "object", "properties": {"code": {"type": "string"}, "broken": {"$ref": "#/nowhere"}}},
    "Unused": {"type": "object", "properties": {"broken": {"$ref": "#/nowhere"}}},
}


LISTED = ["GET /invoices", "GET /invoices/{id}"]


def _listed(tmp_path: Path, *arguments: str) -> list[str]:
    code, out, err = run("operations", "--spec", str(write(tmp_path, document(PATHS, SCHEMAS))), *arguments)
    assert code == 0, err
    return [" ".join(line.split("\t")[:2]) for line in out.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "left"),
    [
        (("--include", "tag:invoices"), ["GET /invoices", "GET /invoices/{id}"]),
        (("--include", "path:/invoices"), ["GET /invoices", "POST /invoices", "GET /invoices/{id}"]),
        (("--include", "path:/i*", "--exclude", "tag:old", "--exclude", "tag:n*"), LISTED),
        (("--exclude", "path:/invoices"), ["GET /people", "GET /invoices-old"]),
        (("--include", "operation:list*", "--exclude", "operation:listOld"), ["GET /invoices", "GET /people"]),
        (("--include", "tag:people", "--include", "tag:old"), ["GET /people", "GET /invoices-old"]),
    ],
)  # fmt: skip
def test_only_what_was_chosen_is_listed(tmp_path: Path, arguments: tuple[str, ...], left: list[str]) -> None:
    assert _listed(tmp_path, *arguments) == left


def test_a_part_has_no_models_that_nothing_in_it_needs(tmp_path: Path) -> None:
    with forgotten("made_client"):
        package = make(tmp_path, document(PATHS, SCHEMAS), "made_client", "--include", "tag:invoices")
        models = package.load("models").__all__

    assert sorted(models) == ["Invoice", "Line"]
    assert sorted(path.name for path in (tmp_path / "out" / "made_client" / "resources").glob("*.py")) == [
        "__init__.py",
        "invoices.py",
    ]


def test_what_is_wrong_elsewhere_degrades_no_part(tmp_path: Path) -> None:
    """Neither an operation nor a schema that was not chosen is looked into."""
    package = make(tmp_path, document(PATHS, SCHEMAS), "made_client", "--include", "tag:invoices")
    whole = make(tmp_path, document(PATHS, SCHEMAS))

    assert (package.code, package.err) == (0, "")
    assert whole.code == 3


def test_heirs_of_a_base_come_along(tmp_path: Path) -> None:
    schemas = {
        "Pet": {
            "type": "object",
            "properties": {"kind": {"type": "string"}},
            "discriminator": {"propertyName": "kind"},
        },
        "Cat": {"allOf": [ref("Pet"), {"type": "object", "properties": {"lives": {"type": "integer"}}}]},
        "Plan": {"type": "object"},
    }
    paths = {"/pets": {"get": _called("pet", "pets", "Pet")}, "/plans": {"get": _called("plan", "plans", "Plan")}}
    with forgotten("made_client"):
        package = make(tmp_path, document(paths, schemas), "made_client", "--include", "path:/pets")
        pet = package.load("models").Cat.from_dict({"kind": "Cat", "lives": 9})

    assert pet.lives == 9


def test_events_are_chosen_like_operations(tmp_path: Path) -> None:
    body = {"content": {"application/json": {"schema": ref("Person")}}}
    webhooks = {"joined": {"post": {"tags": ["people"], "requestBody": body, "responses": {}}}}

    for tag, has_events in (("people", True), ("old", False)):
        folder = tmp_path / tag
        with forgotten("made_client"):
            package = make(
                folder, document(PATHS, SCHEMAS, webhooks=webhooks), "made_client", "--include", f"tag:{tag}"
            )
        assert ("webhooks" in package.modules()) is has_events


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--include", "tag:invoice"), "tag:invoice matches no operation. Did you mean tag:invoices?"),
        (("--exclude", "path:/peple"), "path:/peple matches no operation. Did you mean path:/people?"),
        (("--include", "invoices"), "'invoices' is not a selection. Write tag:invoices"),
        (("--include", "tag:people", "--exclude", "path:/people"), "leave no operation"),
    ],
)
def test_a_selection_that_selects_nothing_is_an_error(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = run("operations", "--spec", str(write(tmp_path, document(PATHS, SCHEMAS))), *arguments)

    assert (code, out) == (1, "")
    assert words in err
