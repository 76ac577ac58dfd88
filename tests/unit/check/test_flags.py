"""A boolean that a document writes as text is read as a boolean, and a note says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.making import document, make, operation


@pytest.mark.parametrize(("text", "annotation"), [("true", "str | None"), ("True", "str | None"), ("false", "str")])
def test_nullable_as_text_is_read(tmp_path: Path, text: str, annotation: str) -> None:
    schema = {"type": "object", "required": ["note"], "properties": {"note": {"type": "string", "nullable": text}}}
    spec = document({"/pets": {"get": operation("pets", schema)}}, openapi="3.0.3")

    package = make(tmp_path, spec)

    assert package.code == 0
    assert f"nullable: '{text}' is text; it is read as {text.lower()}" in package.err
    assert any(f"    note: {annotation}\n" in path.read_text("utf-8") for path in package.folder.rglob("models/*.py"))


def test_a_parameter_required_as_text_has_no_default(tmp_path: Path) -> None:
    parameter = {"name": "size", "in": "query", "required": "true", "schema": {"type": "integer"}}
    spec = document({"/pets": {"get": {**operation("pets"), "parameters": [parameter]}}})

    package = make(tmp_path, spec)

    assert package.code == 0
    assert "required: 'true' is text; it is read as true" in package.err
    assert any("*, size: int)" in path.read_text("utf-8") for path in package.folder.rglob("resources/*.py"))
