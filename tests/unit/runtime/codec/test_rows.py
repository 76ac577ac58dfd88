"""Models become rows: nested as they are, or flat with a column for each nested member and each custom field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import define, field

from generator.runtime.codec.model import Model
from generator.runtime.codec.rows import rows_of
from generator.runtime.core.hints import text, wire
from generator.runtime.core.values import UNSET


@define(kw_only=True, repr=False)
class Labelled(Model):
    """A custom field of a record."""

    label: str
    value: str | None


@define(kw_only=True, repr=False)
class Owner(Model):
    """Who has something; the boss is one too."""

    id: int
    name: str | None = None
    boss: Owner | None = None


@define(kw_only=True, repr=False)
class Row(Model):
    """One row of a listing."""

    id: int
    total: Decimal | None = field(default=None, metadata=wire("amount", text))
    due: date | None = None
    owner: Owner | None = None
    fields: list[Labelled] | None = None
    tags: list[str] | None = None
    hours: dict[str, int] | None = None


def row(**members: object) -> Row:
    return Row.from_dict({"id": 7, **members})


def test_nested_members_and_custom_fields_become_columns() -> None:
    full = row(
        amount="1.50",
        due="2026-01-05",
        owner={"id": 3, "name": "Ann", "boss": {"id": 4}},
        fields=[{"label": "Region", "value": "North"}, {"label": "Code", "value": None}],
        tags=["a", "b"],
        hours={"mon": 8},
        extra={"x": {"y": 1}},
    )

    assert full.to_python(flat=True, unset=None) == {
        "id": 7,
        "total": Decimal("1.50"),
        "due": date(2026, 1, 5),
        "owner.id": 3,
        "owner.name": "Ann",
        "owner.boss.id": 4,
        "owner.boss.name": None,
        "fields.Region": "North",
        "fields.Code": None,
        "tags": ["a", "b"],
        "hours.mon": 8,
        "extra.x.y": 1,
    }
    assert next(iter(full.to_python(flat=True))) == "id"


def test_every_flat_row_has_all_columns() -> None:
    rows = rows_of([row(), row(owner={"id": 3}, fields=[{"label": "Region", "value": "N"}])], flat=True, unset=None)

    assert list(rows[0]) == list(rows[1])
    assert rows[0]["owner.id"] is None and rows[1]["owner.id"] == 3
    assert rows[0]["fields.Region"] is None and "fields" not in rows[0] and "owner" not in rows[0]


def test_what_was_not_said_has_the_filler_and_null_is_none() -> None:
    rows = rows_of([row(due=None, owner=None)], flat=True, unset="-")

    assert (rows[0]["due"], rows[0]["total"]) == (None, "-")
    assert (rows[0]["owner.id"], rows[0]["tags"]) == (None, "-")
    assert rows_of([row(due=None)], flat=True, unset=UNSET) == [{"id": 7, "due": None}]


def test_labels_that_come_twice_have_a_column_each() -> None:
    twice = row(fields=[{"label": "Region", "value": "N"}, {"label": "Region", "value": "S"}])

    flat = twice.to_python(flat=True)

    assert (flat["fields.Region"], flat["fields.Region (2)"]) == ("N", "S")


def test_what_does_not_fit_stays_one_value() -> None:
    odd = row(owner="nobody", fields="none").to_python(flat=True)

    assert (odd["owner"], odd["fields"]) == ("nobody", "none")


@pytest.mark.parametrize(
    ("item", "expected"),
    [({"a": {"b": 1}}, {"a.b": 1}), (7, {"value": 7}), ([1, 2], {"value": [1, 2]}), (None, {"value": None})],
)
def test_plain_json_becomes_rows_too(item: Any, expected: dict[str, object]) -> None:
    assert rows_of([item], flat=True, unset=None) == [expected]


def test_a_nested_row_keeps_its_shape() -> None:
    assert rows_of([row(owner={"id": 3}), {"a": {"b": 1}}, 7], flat=False, unset=UNSET) == [
        {"id": 7, "owner": {"id": 3}},
        {"a": {"b": 1}},
        {"value": 7},
    ]


def test_an_undocumented_member_does_not_hide_a_documented_one() -> None:
    model = row(amount="2", total="hidden")

    assert model.to_python() == {"id": 7, "total": Decimal("2"), "total (not documented)": "hidden"}
