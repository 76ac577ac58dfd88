"""Listed numbers that travel another way than before are reported, even if nothing changes in Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.unit.diff.pairs import changes, edited, schema


def numbers(value: dict[str, Any], **status: Any) -> None:
    schema(value, "Status").clear()
    schema(value, "Status").update({"description": "State.", "x-enum": {"1": "draft", "2": "sent"}, **status})


def test_numbers_that_become_text_on_the_wire_are_told(tmp_path: Path) -> None:
    plain = edited(lambda value: numbers(value, type="integer", enum=[1, 2]))
    text = edited(lambda value: numbers(value, **{"type": "string", "x-type": "integer", "enum": ["1", "2"]}))

    reported = changes(tmp_path, plain, text)

    (change,) = [change for change in reported if change.kind == "enum-spelling"]
    assert change.text == "`Status` is written as text; before, it was a plain value."
    assert change.request == "breaking"
    assert change.response == "breaking"
    assert change.python is None


def test_texts_that_become_numbers_in_python_break_callers(tmp_path: Path) -> None:
    was = edited(lambda value: numbers(value, type="string", enum=["1", "2"]))
    now = edited(lambda value: numbers(value, **{"type": "string", "x-type": "integer", "enum": ["1", "2"]}))

    reported = changes(tmp_path, was, now)

    assert "breaking" in {change.python for change in reported if change.kind == "enum-type"}
