"""A member that every documented example of an answer has is required, or has a note."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.lint.rules import lint
from tests.unit.diff.pairs import base, body, get, listing, schema, write
from tests.unit.diff.test_kinds import members, put

INVOICE = {"id": 1, "total": "1.00", "due": None, "customer": {"name": "Ann"}}


def content(operation: dict[str, Any]) -> Any:
    return operation["responses"]["200"]["content"]["application/json"]


def shown(value: dict[str, Any], *invoices: dict[str, Any], rows: list[dict[str, Any]] | None = None) -> None:
    examples = {f"printed{number}": {"value": invoice} for number, invoice in enumerate(invoices)}
    content(get(value))["examples"] = examples
    if rows is not None:
        content(listing(value))["examples"] = {"printed": {"value": {"data": rows}}}


def advice(tmp_path: Path, *edits: Callable[[dict[str, Any]], Any]) -> list[str]:
    value = base()
    for edit in edits:
        edit(value)
    complaints = lint(write(tmp_path, "made.yaml", value))
    assert {complaint.code for complaint in complaints} <= {"L602", "L603"}, [
        str(complaint) for complaint in complaints
    ]
    assert all(complaint.is_advice for complaint in complaints)
    return [complaint.text for complaint in complaints if complaint.code == "L603"]


def test_a_member_of_every_example_that_is_not_required_is_told_with_its_model(tmp_path: Path) -> None:
    texts = advice(tmp_path, lambda value: shown(value, INVOICE, {**INVOICE, "due": "2026-01-05"}))

    assert texts == [
        "all 2 examples have due, customer, which are not required. Require them, or add a note.",
        "all 2 examples have name, which is not required. Require it, or add a note.",
    ]


def test_rows_of_a_listing_count_as_examples(tmp_path: Path) -> None:
    rows = [{"id": 2, "total": "2.00", "customer": {}}]

    texts = advice(tmp_path, lambda value: shown(value, INVOICE, rows=rows))

    assert texts == [
        "the example has data, which is not required. Require it, or add a note.",
        "all 2 examples have customer, which is not required. Require it, or add a note.",
    ]


def test_a_single_example_is_told_as_one(tmp_path: Path) -> None:
    texts = advice(tmp_path, lambda value: shown(value, {"id": 1, "total": "1.00", "due": None}))

    assert texts == ["the example has due, which is not required. Require it, or add a note."]


@pytest.mark.parametrize(
    "edit",
    [
        lambda value: schema(value, "Invoice")["required"].append("due"),
        lambda value: put(members(value)["due"], x__evidence={"note": "Installations may lack it."}),
        lambda value: content(get(value))["examples"]["printed0"].update(
            {"x-evidence": {"status": "inferred", "note": "Made."}}
        ),
        lambda value: put(body(value)["properties"], invoice={"$ref": "#/components/schemas/Invoice"}),
    ],
    ids=["required", "weighed", "made here", "sent too"],
)
def test_what_is_required_weighed_made_here_or_sent_too_is_left_alone(
    edit: Callable[[dict[str, Any]], Any], tmp_path: Path
) -> None:
    assert advice(tmp_path, lambda value: shown(value, {"id": 1, "total": "1.00", "due": None}), edit) == []


def test_members_that_a_model_takes_from_others_are_its_own(tmp_path: Path) -> None:
    def composed(value: dict[str, Any]) -> None:
        schemas = value["components"]["schemas"]
        schemas["Joined"] = {
            "type": "object",
            "description": "Joined.",
            "properties": {"town": {"type": "string", "description": "Town."}},
        }
        schemas["Invoice"] = {
            "description": "An invoice.",
            "allOf": [{"$ref": "#/components/schemas/Joined"}, {**schemas["Invoice"], "required": ["id", "total"]}],
        }
        shown(value, {"id": 1, "total": "1.00", "town": "X"})

    assert advice(tmp_path, composed) == ["the example has town, which is not required. Require it, or add a note."]


def test_of_a_choice_the_arm_that_fits_is_looked_at(tmp_path: Path) -> None:
    def chosen(value: dict[str, Any]) -> None:
        row = {"$ref": "#/components/schemas/Invoice"}
        content(get(value))["schema"] = {"oneOf": [{"type": "array", "items": row}, row]}
        content(get(value))["examples"] = {
            "one": {"value": INVOICE},
            "rows": {"value": [{"id": 2, "total": "2.00", "due": None}]},
        }

    assert "all 2 examples have due, which is not required. Require it, or add a note." in advice(tmp_path, chosen)
