"""Each axis has one meaning: our own words do not change the wire, and false is not 0."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.diff.changes import Change
from tests.unit.diff.library import REF, Edit, answer, given, library, operation, schemas, sent, taken
from tests.unit.diff.pairs import base, changes, edited, get, members_of


def found(folder: Path, edit: Edit) -> tuple[Change, ...]:
    return changes(folder, library(), library(edit))


def axes(change: Change) -> tuple[str | None, str | None, str | None]:
    return change.request, change.response, change.python


def test_a_member_that_is_unwrapped_is_a_change_of_python_alone(tmp_path: Path) -> None:
    wrapped: dict[str, Any] = {
        "type": "object",
        "description": "An envelope.",
        "required": ["data"],
        "properties": {"data": {"$ref": f"{REF}Invoice"}},
    }

    def wrap(value: dict[str, Any]) -> None:
        get(value)["responses"]["200"]["content"]["application/json"]["schema"] = dict(wrapped)

    def unwrap(value: dict[str, Any]) -> None:
        wrap(value)
        get(value)["responses"]["200"]["content"]["application/json"]["schema"]["x-unwrap"] = "data"

    reported = changes(tmp_path, edited(wrap), edited(unwrap))

    assert {(change.request, change.response) for change in reported} == {(None, None)}
    assert ("result-type", "breaking") in {(change.kind, change.python) for change in reported}


def test_false_is_not_zero(tmp_path: Path) -> None:
    def edit(value: dict[str, Any]) -> None:
        value["x-failure"]["when"][0]["equals"] = 0

    assert [change.kind for change in changes(tmp_path, base(), edited(edit))] == ["failure-rule"]


@pytest.mark.parametrize("status", [202, [202]])
def test_one_status_is_as_good_as_a_list_of_one(status: object, tmp_path: Path) -> None:
    def edit(value: dict[str, Any]) -> None:
        get(value)["x-not-ready"] = {"status": status}

    assert [change.kind for change in changes(tmp_path, base(), edited(edit))] == ["not-ready"]


@pytest.mark.parametrize(
    "edit",
    [
        lambda value: operation(value, "/books", "post").update(requestBody={"$ref": "#/nowhere"}),
        lambda value: operation(value, "/books")["responses"].update({"200": {"$ref": "#/nowhere"}}),
        lambda value: given(value).update(title={"$ref": "#/nowhere"}),
        lambda value: schemas(value).update(Loan={"$ref": f"{REF}Loan"}),
        lambda value: answer(value).update(schema={"$ref": "other.yaml#/x"}),
    ],
)
def test_a_reference_to_nothing_is_compared(edit: Edit, tmp_path: Path) -> None:
    """What it stood for is gone, so something breaks; and nothing crashes."""
    assert "breaking" in {change.level for change in found(tmp_path, edit)}


def test_a_type_that_takes_more_breaks_no_caller(tmp_path: Path) -> None:
    """A text may still be given where a UUID is written."""
    reported = found(tmp_path, lambda value: taken(value)["price"].update(format="uuid"))

    assert {(change.kind, *axes(change)) for change in reported} == {
        ("limits", "breaking", None, None),
        ("parameter-type", None, None, "safe"),
    }


def test_null_where_a_member_may_be_absent_is_nothing_new_in_python(tmp_path: Path) -> None:
    (change,) = found(tmp_path, lambda value: given(value)["title"].update(type=["string", "null"]))

    assert axes(change) == (None, "breaking", None)


def test_more_media_types_to_choose_from_break_nobody(tmp_path: Path) -> None:
    body = operation(library(), "/books", "post")["requestBody"]["content"]["application/json"]

    reported = found(
        tmp_path, lambda value: operation(value, "/books", "post")["requestBody"]["content"].update({"text/json": body})
    )

    assert {change.level for change in reported} == {"safe"}


def test_an_object_whose_members_are_described_is_the_same_on_the_wire(tmp_path: Path) -> None:
    reported = found(tmp_path, lambda value: given(value)["raw"].update(properties={"a": {"type": "string"}}))

    assert {(change.request, change.response) for change in reported} == {(None, None)}


def test_members_that_are_left_out_are_told_where_that_changes(tmp_path: Path) -> None:
    """A class that is only sent has `UNSET` for them; one that comes back as well has `None`."""
    reported = found(tmp_path, lambda value: sent(value)["properties"].pop("tone"))

    assert "class-direction" in {change.kind for change in reported}


def test_a_secret_that_is_masked_is_safe(tmp_path: Path) -> None:
    """The list of secrets in the client's configuration is explained by it."""

    def edit(value: dict[str, Any]) -> None:
        members_of(value)["total"]["x-secret"] = True

    assert [(change.kind, *axes(change)) for change in changes(tmp_path, base(), edited(edit))] == [
        ("member-secret", None, None, "safe")
    ]


@pytest.mark.parametrize("status", ["400", "401"])
def test_a_refusal_that_any_call_may_meet_is_told_and_safe(status: str, tmp_path: Path) -> None:
    """Clients handle them in any case, so nothing changes for callers."""

    def edit(value: dict[str, Any]) -> None:
        value["components"]["responses"] = {"Refused": {"description": "Refused."}}
        operation(value, "/loans")["responses"][status] = {"$ref": "#/components/responses/Refused"}

    assert [(change.kind, *axes(change)) for change in found(tmp_path, edit)] == [("refusal-new", None, "safe", None)]


def test_a_refusal_that_becomes_a_shared_one_is_no_change(tmp_path: Path) -> None:
    def edit(value: dict[str, Any], refused: dict[str, str]) -> None:
        value["components"]["responses"] = {"Refused": {"description": "Refused."}}
        operation(value, "/loans")["responses"]["400"] = refused

    inline = library(lambda value: edit(value, {"description": "Refused."}))
    shared = library(lambda value: edit(value, {"$ref": "#/components/responses/Refused"}))

    assert changes(tmp_path, inline, shared) == changes(tmp_path, shared, inline) == ()


def test_a_refusal_without_its_schema_is_told(tmp_path: Path) -> None:
    def refuse(value: dict[str, Any], content: dict[str, Any]) -> None:
        operation(value, "/loans")["responses"]["404"] = {
            "description": "None.",
            "content": {"application/json": content},
        }

    described = library(lambda value: refuse(value, {"schema": {"type": "object"}}))
    bare = library(lambda value: refuse(value, {}))

    (gone,), (come,) = changes(tmp_path, described, bare), changes(tmp_path, bare, described)

    assert [(change.kind, *axes(change)) for change in (gone, come)] == [
        ("wire-type", None, "risky", None),
        ("wire-type", None, "safe", None),
    ]


def test_each_media_type_of_a_body_is_compared(tmp_path: Path) -> None:
    """Arguments are those of the first one; the others are compared by their JSON types."""
    form = "application/x-www-form-urlencoded"

    def as_form(kind: str) -> dict[str, Any]:
        value = library()
        content = operation(value, "/books", "post")["requestBody"]["content"]
        content[form] = {"schema": {"type": "object", "properties": {"title": {"type": kind}}}}
        return value

    reported = changes(tmp_path, as_form("integer"), as_form("number"))

    assert [(change.kind, *axes(change)) for change in reported] == [("body-type", "safe", None, None)]


def test_a_body_that_is_one_argument_becomes_optional_once(tmp_path: Path) -> None:
    reported = found(tmp_path, lambda value: operation(value, "/pets", "post")["requestBody"].update(required=False))

    assert [(change.kind, *axes(change)) for change in reported] == [("parameter-optional", "safe", None, "safe")]
