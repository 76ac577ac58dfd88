# Copied from overlays/simplepay/leave_answers.py; edit it there, then generate again.
"""Take leave days out of whatever they are wrapped in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

LEAVE_DAYS = "/employees/{employee_id}/leave_days"
_WRAPPERS = ("leave_day", "leave_days")


def leave_days_of(document: object) -> object:
    """Return the leave days each in a list of its own, as the page prints them.

    Integrations also meet them bare, under `leave_day`, and several in one inner list; all of them are taken. What is
    neither a list nor an object stays as it came.
    """
    if not isinstance(document, (list, dict)):
        return document
    return [[day] for day in _days(cast(object, document))]


def _days(value: object) -> Iterator[object]:
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _days(item)
        return
    members = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    wrapped = next((members[name] for name in _WRAPPERS if name in members), None)
    if wrapped is not None and len(members) == 1:
        yield from _days(wrapped)
    else:
        yield value
