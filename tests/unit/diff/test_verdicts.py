"""The tables of `docs/change-report.md` are true: each row is an edit, and the report gives its verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff.changes import LEVELS, Change, worst
from generator.diff.compare import compare
from generator.pipeline.project import Project, understand
from tests.unit.diff.library import EDITS, library
from tests.unit.diff.pairs import write
from tests.unit.diff.test_kinds import CASES

PAGE = Path(__file__).parents[3] / "docs" / "change-report.md"
Row = tuple[str, str, str, str, str]


def rows_below(heading: str) -> list[Row]:
    """Return the rows of the table in a section: change, kind, and a level for each axis."""
    section = PAGE.read_text("utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")][2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [(change, kind.strip("`"), request, response, python) for change, kind, request, response, python in cells]


ROWS = rows_below("What documents say")

OASDIFF = {
    "an operation is gone": "err",
    "an operation is new": "info",
    "an operation is deprecated": "info",
    "an operation has another tag": "info",
    "a path has another name": "err",
    "an operation has another HTTP method": "err",
    "a required parameter is new": "err",
    "an optional parameter is new": "info",
    "a parameter is gone": "warn",
    "a parameter becomes required": "err",
    "a parameter moves to the headers": "warn",
    "a text in a query becomes a number": "err",
    "a limit of a parameter is narrower": "err",
    "a limit of a parameter is wider": "info",
    "a parameter gets a pattern": "warn",
    "a parameter gets a default": "info",
    "the body becomes required": "err",
    "a body is gone": "err",
    "a media type of the body is gone": "err",
    "a media type of the body is new": "info",
    "a member that is sent is gone": "warn",
    "a member that is sent is new": "info",
    "a member that is sent becomes required": "err",
    "a number that is sent becomes a text": "err",
    "a number that is sent may have decimals": "info",
    "a member that is sent can be null": "info",
    "a member that is sent can no longer be null": "err",
    "a value that is sent is no longer listed": "err",
    "a value that is sent is listed too": "info",
    "an arm of a union that is sent is new": "info",
    "an arm of a union that is sent is gone": "err",
    "a member of an answer is gone": "warn",
    "a member of an answer is new": "info",
    "a member of an answer may be absent": "err",
    "a member of an answer is always there": "info",
    "a member of an answer can be null": "err",
    "a member of an answer has another type": "err",
    "a value of an answer is listed too": "warn",
    "an answer may be another class too": "err",
    "an arm of a union in answers is new": "err",
    "a success status is another one": "err",
    "a media type of an answer is another one": "err",
    "a refusal is documented": "info",
    "a refusal is no longer documented": "info",
    "a header of an answer is gone": "warn",
    "a header of an answer may be absent": "err",
    "a text has another format": "err",
    "a text gets a format": "err",
    "an alternative of security is gone": "err",
    "a scope is needed": "err",
}
"""Severities that oasdiff documents for such changes (its lists of examples and checks, and its release notes)."""

AT_LEAST = {"err": "breaking", "warn": "risky", "info": "docs"}
QUIETER = {
    "an operation is deprecated",
    "an operation has another tag",
    "a parameter gets a default",
    "a refusal is documented",
}
"""What oasdiff only mentions, and we call risky for good reasons: behaviour that callers can notice."""


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return understand(write(tmp_path_factory.mktemp("before"), "old.yaml", library()), shown="old.yaml")


def report(before: Project, change: str, folder: Path) -> tuple[Change, ...]:
    return compare(before, understand(write(folder, "new.yaml", library(EDITS[change])), shown="new.yaml"))


def test_every_edit_has_a_row() -> None:
    assert [row[0] for row in ROWS] == list(EDITS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0].replace(" ", "-"))
def test_a_row_of_the_table_is_what_the_report_says(row: Row, before: Project, tmp_path: Path) -> None:
    """Nothing is unexplained, no entry of an edit is told twice, and what breaks is shown as code."""
    change, kind, *levels = row

    reported = report(before, change, tmp_path)

    verdicts = [(each.kind, each.request or "", each.response or "", each.python or "") for each in reported]
    assert (kind, *levels) in verdicts
    assert "unexplained" not in {each.kind for each in reported}
    assert len({each.text for each in reported}) == len(reported)
    assert all(each.text.endswith(".") for each in reported)
    assert all(each.calls[0] != each.calls[1] for each in reported if each.level == "breaking")


@pytest.mark.parametrize("change", OASDIFF)
def test_oasdiff_finds_nothing_worse_on_the_wire(change: str, before: Project, tmp_path: Path) -> None:
    """Its severities are a second opinion: where it sees a break, so do we; where it sees none, neither do we."""
    reported = report(before, change, tmp_path)

    wire = worst(level for each in reported for level in (each.request, each.response))
    assert LEVELS.index(wire) <= LEVELS.index(AT_LEAST[OASDIFF[change]])
    if OASDIFF[change] == "info" and change not in QUIETER:
        assert wire in ("safe", "docs")


def test_the_words_of_curated_specs_have_the_verdicts_of_their_tests() -> None:
    """`test_kinds.py` makes an edit for each of them."""
    expected = [(case.name, case.kind, case.request or "", case.response or "", case.python or "") for case in CASES]

    assert rows_below("What the words of curated specs say") == expected
