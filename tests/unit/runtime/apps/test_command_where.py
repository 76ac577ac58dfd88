"""The text of a filter becomes the condition that the same filter in Python is."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from attrs import define

from generator.runtime.apps.command_line.where import where_of
from generator.runtime.codec.model import Model
from generator.runtime.core.errors import InvalidArgument
from generator.runtime.filters.filters import Condition, Members


@define(kw_only=True, repr=False)
class Project(Model):
    id: str
    name: str | None = None


@define(kw_only=True, repr=False)
class Entry(Model):
    hours: Decimal
    start_date: datetime
    day: date | None = None
    note: str | None = None
    billable: bool | None = None
    project: Project | None = None
    custom_fields: dict[str, Any] | None = None


FIELDS = Members(Entry, ("custom_fields",))


def condition(text: str) -> Condition:
    return where_of(text)(FIELDS)


def record() -> Any:
    return FIELDS


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("hours > 4", lambda r: r.hours > Decimal(4)),
        ("hours >= 4.50", lambda r: r.hours >= Decimal("4.50")),
        ("hours<=4", lambda r: r.hours <= Decimal(4)),
        ("note = done", lambda r: r.note == "done"),
        ('note == "a & b | (c)"', lambda r: r.note == "a & b | (c)"),
        (r'note = "say \"no\""', lambda r: r.note == 'say "no"'),
        ("note = 'it''s'", None),
        ("note = 2026-11-01", lambda r: r.note == "2026-11-01"),
        ("start_date >= 2026-11-01", lambda r: r.start_date >= date(2026, 11, 1)),
        ("start_date < 2026-11-01T09:30", lambda r: r.start_date < datetime(2026, 11, 1, 9, 30)),
        ('start_date < "2026-11-01 09:30"', lambda r: r.start_date < datetime(2026, 11, 1, 9, 30)),
        ("day = 2026-11-01", lambda r: r.day == date(2026, 11, 1)),
        ("billable = true", lambda r: r.billable == True),  # noqa: E712  that is how filters are written
        ('project.id == "project:1"', lambda r: r.project.id == "project:1"),
        ("project.id = project:1", lambda r: r.project.id == "project:1"),
        ('note contains "oak"', lambda r: r.note.contains("oak")),
        ("note starts with Oak", lambda r: r.note.starts_with("Oak")),
        ("note ends with oak", lambda r: r.note.ends_with("oak")),
        ('note like "a*b"', lambda r: r.note.like("a*b")),
        ("note is null", lambda r: r.note.is_null()),
        ("note is not null", lambda r: r.note.is_not_null()),
        ("hours in (1, 2.5)", lambda r: r.hours.in_([Decimal(1), Decimal("2.5")])),
        ("note not in (a, b)", lambda r: r.note.not_in(["a", "b"])),
        ("note any of (a, b)", lambda r: r.note.any_of("a", "b")),
        ('custom_fields."my field" = 7', lambda r: r.custom_fields["my field"] == Decimal(7)),
        ('other("linked.id") = x', lambda r: r.other("linked.id") == "x"),
        ("hours > 1 & hours < 5 and note = a", lambda r: (r.hours > 1) & (r.hours < 5) & (r.note == "a")),
        ("hours > 1 | note = a or note = b", lambda r: (r.hours > 1) | (r.note == "a") | (r.note == "b")),
    ],
)
def test_a_text_says_what_python_says(text: str, same: Any) -> None:
    if same is None:
        with pytest.raises(InvalidArgument, match="between two conditions"):
            condition(text)
        return

    assert repr(condition(text)).replace("Decimal('1')", "1").replace("Decimal('5')", "5") == repr(
        same(record())
    ).replace("Decimal('1')", "1").replace("Decimal('5')", "5")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "expected a field"),
        ("hours", "expected a comparison"),
        ("hours >", "expected a value"),
        ("hours > 1 &", "expected a field"),
        ("hours > 1 note = a", "between two conditions"),
        ("hours is 4", "expected 'null'"),
        ("hours in 4", "expected '\\('"),
        ("hours in (4", "expected '\\)'"),
        ("note starts oak", "expected 'with'"),
        ("note = 'open", "is a quote missing"),
        ("note ~ oak", "expected a comparison"),
        ("hours != 4", "no !="),
        ("(hours > 4)", "no brackets"),
        ("hours = = 4", "expected a value"),
        ("__import__('os').system('true') = 1", "expected a comparison"),
    ],
)
def test_a_text_that_is_no_filter_is_refused_before_it_is_used(text: str, problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        where_of(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("hour > 4", "did you mean hours"),
        ("hours > many", "hours is a number"),
        ("start_date > soon", "start_date is a time"),
        ("billable = maybe", "true or false"),
        ("project = 1", "project holds other fields"),
        ("note > a", "no order"),
        ("hours contains 4", "no text"),
        ("hours > 1 & note = a | note = b", "cannot be mixed"),
        ("hours.__class__ = 1", "leads nowhere"),
    ],
)
def test_names_and_values_are_judged_by_the_model(text: str, problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        condition(text)
