"""Each house rule reports its code and line; a spec that keeps them has no complaint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.lint.rules import lint
from tests.unit.diff.pairs import base, body, create, get, listing, schema, write
from tests.unit.diff.test_kinds import members, put


def bad_example(value: dict[str, Any]) -> None:
    create(value)["requestBody"]["content"]["application/json"]["examples"]["one"]["value"] = {"number": "one"}


def unused(value: dict[str, Any]) -> None:
    value["components"]["schemas"]["Left"] = {"type": "string", "description": "Nobody's."}


def same_names(value: dict[str, Any]) -> None:
    put(get(value), x__method="list")


RULES: list[tuple[str, str, Callable[[dict[str, Any]], None]]] = [
    ("L002", "is not a known keyword", lambda value: put(get(value), x__colour="red")),
    ("L002", "is wanted twice", same_names),
    ("L101", "not valid OpenAPI", lambda value: put(get(value), responses={})),
    ("L201", "no x-method", lambda value: put(get(value), x__method=None)),
    ("L202", "no summary", lambda value: put(get(value), summary=None)),
    ("L203", "characters", lambda value: put(get(value), summary="Fetch one invoice " * 6)),
    ("L204", "no tag", lambda value: put(get(value), tags=None)),
    ("L301", "no x-evidence", lambda value: put(value, x__evidence=None)),
    ("L302", "no source or note", lambda value: put(get(value), x__evidence={"status": "inferred"})),
    ("L401", "no description", lambda value: put(members(value)["id"], description=None)),
    ("L402", "markup", lambda value: put(members(value)["id"], description="The <b>number</b>.")),
    ("L402", "voice", lambda value: put(get(value), description="Please note that it is slow.")),
    ("L402", "typographic", lambda value: put(get(value), description="The vendor\u2019s own.")),
    ("L403", "a sentence has 50 words", lambda value: put(get(value), description="word " * 50)),
    ("L501", "nothing refers", unused),
    ("L502", "nothing says why", lambda value: put(members(value)["lines"], items={}, description=None)),
    ("L601", "does not fit", bad_example),
    ("L602", "has no example", lambda _value: None),
]


@pytest.mark.parametrize(("code", "says", "edit"), RULES, ids=lambda part: part if isinstance(part, str) else "")
def test_a_rule_that_is_broken_is_told(
    code: str, says: str, edit: Callable[[dict[str, Any]], None], tmp_path: Path
) -> None:
    """With the line it is about."""
    value = base()
    edit(value)

    complaints = lint(write(tmp_path, "made.yaml", value))

    matching = [complaint for complaint in complaints if complaint.code == code and says in complaint.text]
    assert matching, [str(complaint) for complaint in complaints]
    assert matching[0].place.line >= 1 and str(matching[0]).startswith(str(matching[0].place))


def test_a_spec_that_keeps_the_rules_gets_only_advice(tmp_path: Path) -> None:
    """The base has no examples of its answers."""
    assert {complaint.code for complaint in lint(write(tmp_path, "made.yaml", base()))} == {"L602"}


@pytest.mark.parametrize(
    "reason",
    [
        {"description": "Whatever the app that made it put there."},
        {"x-evidence": {"status": "observed", "note": "Numbers and texts were both seen."}},
    ],
    ids=["description", "note"],
)
def test_a_reason_is_enough_for_what_has_no_type(reason: dict[str, Any], tmp_path: Path) -> None:
    """On it, or on the property whose item it is."""
    value = base()
    schema(value, "Line")["properties"]["note"] = dict(reason)
    body(value)["properties"]["lines"]["items"] = {}
    put(listing(value)["parameters"][1], schema={})

    assert "L502" not in {complaint.code for complaint in lint(write(tmp_path, "made.yaml", value))}


def test_code_in_backticks_is_not_prose(tmp_path: Path) -> None:
    """`<name>` is a placeholder there."""
    value = base()
    put(get(value), description="Filters are `custom_fields.<name>`.")

    assert "L402" not in {complaint.code for complaint in lint(write(tmp_path, "made.yaml", value))}
