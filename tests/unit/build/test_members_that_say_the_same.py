"""Members of plain values are looked at once for each thing that a schema says, and keep what is their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.build.schemas.plain import plain_key
from generator.ir.ir import Field, Model
from generator.pipeline.project import Project, understand
from tests.unit.making import document, operation, ref, write


def understood(folder: Path, first: dict[str, Any], second: dict[str, Any]) -> Project:
    schemas = {"A": {"properties": {"one": first}}, "B": {"properties": {"two": second}}}
    paths = {"/a": {"get": operation("a", ref("A"))}, "/b": {"get": operation("b", ref("B"))}}
    return understand(write(folder, document(paths, schemas)), package="same_client")


def members(project: Project) -> list[Field]:
    return [field for schema in project.api.schemas.values() if isinstance(schema, Model) for field in schema.fields]


def test_members_that_say_the_same_keep_their_names_and_descriptions(tmp_path: Path) -> None:
    first = {"type": "string", "format": "date", "description": "The first.", "title": "One"}

    one, two = members(understood(tmp_path, first, {**first, "description": "The second."}))

    assert one.type == two.type
    assert (one.wire, one.doc.description) == ("one", "The first.")
    assert (two.wire, two.doc.description, two.doc.summary) == ("two", "The second.", "")
    assert two.pointer.endswith("/B/properties/two")


def test_each_of_two_equal_mistakes_is_reported(tmp_path: Path) -> None:
    wrong = {"type": "string", "maxLength": "many"}

    project = understood(tmp_path, wrong, dict(wrong))

    assert [problem.place.pointer.rpartition("/")[2] for problem in project.report.lost] == ["one", "two"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"default": 1}, {"default": True}),
        ({"default": 1}, {"default": 1.0}),
        ({"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "integer"}}),
        ({"type": ["string", "null"]}, {"type": ["string"]}),
        ({"type": "string"}, {"type": "string", "readOnly": True}),
    ],
)
def test_what_differs_in_what_it_says_is_not_the_same(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert plain_key(first) != plain_key(second)


@pytest.mark.parametrize(
    "schema",
    [{"$ref": "#/a"}, {"enum": ["a"]}, {"properties": {}}, {"items": {"$ref": "#/a"}}, {"description": ["no text"]}],
)
def test_what_names_others_or_is_odd_is_read_each_time(schema: dict[str, Any]) -> None:
    assert plain_key(schema) is None
