"""Our words are ours alone: in a document of others they mean nothing, unless an OpenAPI Overlay document has them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.unit.making import Package, document, forgotten, make, operation, ref, run, write

STRANGER = {"title": "Made", "version": "1.0.0"}
WORDS = {"x-method": "post", "x-resource": "theirs", "x-pagination": {"style": "odd"}, "x-ping": "soon"}


def _package(folder: Path, paths: dict[str, Any], schemas: dict[str, Any] | None = None, **more: object) -> Package:
    with forgotten("made_client"):
        return make(folder, document(paths, schemas, info=STRANGER, **more))


def test_words_in_a_document_of_others_change_nothing_and_nobody_remarks_on_them(tmp_path: Path) -> None:
    schema = {"type": "object", "x-name": "other", "properties": {"a": {"type": "string", "x-type": "integer"}}}
    plain = {"type": "object", "properties": {"a": {"type": "string"}}}

    theirs = _package(tmp_path / "a", {"/a": {"get": operation("list", ref("Row"), **WORDS)}}, {"Row": schema})
    without = _package(tmp_path / "b", {"/a": {"get": operation("list", ref("Row"))}}, {"Row": plain})

    assert (theirs.code, theirs.err) == (0, "")
    assert theirs.text("resources/calls.py") == without.text("resources/calls.py")
    assert theirs.text("models/row.py") == without.text("models/row.py")


def test_words_of_an_overlay_count_and_those_beside_them_do_not(tmp_path: Path) -> None:
    actions = [
        {"target": "$.paths['/a'].get", "update": {"x-method": "fetch"}},
        {"target": "$.components.schemas.Row.properties.b", "update": {"x-type": "decimal"}},
    ]
    overlay = {"overlay": "1.1.0", "info": {"title": "Ours", "version": "1"}, "actions": actions}
    properties = {"a": {"type": "string", "x-type": "integer"}, "b": {"type": "string", "x-type": "stamp"}}
    write(tmp_path, overlay, "spec.overlay.yaml")

    package = _package(
        tmp_path,
        {"/a": {"get": operation("list", ref("Row"), **WORDS)}},
        {"Row": {"type": "object", "properties": properties}},
    )

    assert (package.code, package.err) == (0, "")
    assert "def fetch(self)" in package.text("resources/calls.py")
    assert "a: str | None" in package.text("models/row.py")
    assert "b: Decimal | None" in package.text("models/row.py")


def test_a_mistake_in_a_word_of_an_overlay_is_told(tmp_path: Path) -> None:
    action = {"target": "$.paths['/a'].get", "update": {"x-method": "POST"}}
    overlay = {"overlay": "1.1.0", "info": {"title": "Ours", "version": "1"}, "actions": [action]}
    write(tmp_path, overlay, "spec.overlay.yaml")

    package = _package(tmp_path, {"/a": {"get": operation("list")}})

    assert "x-method: expected a name in lower case" in package.err


def test_words_in_files_that_others_refer_to_are_none_of_ours(tmp_path: Path) -> None:
    write(tmp_path, {"type": "object", "properties": {"a": {"type": "string", "x-type": "integer"}}}, "row.yaml")

    package = _package(tmp_path, {"/a": {"get": operation("list", {"$ref": "row.yaml"})}})

    assert (package.code, package.err) == (0, "")
    assert "a: str | None" in package.text("models/row.py")


def test_words_in_a_swagger_document_are_none_of_ours(tmp_path: Path) -> None:
    called = {"operationId": "list", "responses": {"200": {"description": "ok"}}, "x-method": "fetch"}
    path = write(tmp_path, {"swagger": "2.0", "info": STRANGER, "paths": {"/rows": {"get": called}}})

    assert run("operations", "--spec", str(path)) == (0, "GET\t/rows\trows.list\n", "")


def test_names_and_data_that_read_like_words_stay(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {"x-name": {"type": "string"}, "x-type": {"type": "integer"}},
        "example": {"x-name": "a", "x-type": 1},
    }

    package = _package(tmp_path, {"/a": {"get": operation("list", ref("Row"))}}, {"Row": schema})

    assert 'wire("x-name")' in package.text("models/row.py")
    assert '"x-name"' in package.text("_examples.json") or "x-name" in package.text("_examples.json")


def test_a_word_that_is_spelled_with_an_escape_is_none_of_ours_either(tmp_path: Path) -> None:
    """Whether a document may have words is decided by its text, where `x-type` may be written as `\\x78-type`."""
    row = {"type": "object", "properties": {"a": {"type": "string", "x-type": "integer"}}}
    spec = document({"/a": {"get": operation("list", ref("Row"))}}, {"Row": row}, info=STRANGER)
    text = json.dumps(spec).replace('"x-type"', '"\\u0078-type"')

    with forgotten("made_client"):
        package = make(tmp_path, text, name="spec.json")

    assert (package.code, package.err) == (0, "")
    assert "a: str | None" in package.text("models/row.py")
