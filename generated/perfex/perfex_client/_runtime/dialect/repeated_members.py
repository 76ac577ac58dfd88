# Copied from generator/runtime/dialect/repeated_members.py; edit it there, then generate again.
"""Names that an object of a JSON text has twice: readers disagree on which value counts."""

from __future__ import annotations

from collections import Counter
from typing import Any, cast

from ..codec.jsontext import loads


def member_count(document: object) -> int:
    """Return how many members all objects of a JSON value have together."""
    count, pending = 0, [document]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            members = cast("dict[str, object]", value)
            count += len(members)
            pending.extend(members.values())
        elif isinstance(value, list):
            pending.extend(cast("list[object]", value))
    return count


def repeated_members(body: bytes) -> dict[str, int]:
    """Return the names that an object of a JSON text has several times, and how often."""
    repeated: dict[str, int] = {}

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        unique = dict(pairs)
        if len(unique) < len(pairs):
            counts = Counter(name for name, _ in pairs)
            repeated.update({name: count for name, count in counts.items() if count > 1})
        return unique

    loads(body, members=members)
    return repeated
