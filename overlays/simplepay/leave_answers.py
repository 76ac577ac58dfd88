"""Read leave days from every known form of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from simplepay_client._runtime.extend import quirk

LEAVE_DAYS = "/employees/{employee_id}/leave_days"
_WRAPPERS = ("leave_day", "leave_days")


@quirk("SP-17")
def leave_days_of(document: object) -> object:
    """Return the leave days, each in a list of its own, as the documentation prints them.

    Integrations have also seen them without the list, under `leave_day`, and several in one inner list; all these forms
    are read. A value that is neither a list nor an object stays unchanged.
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
