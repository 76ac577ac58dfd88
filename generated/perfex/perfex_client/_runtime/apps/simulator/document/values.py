# Copied from generator/runtime/apps/simulator/document/values.py; edit it there, then generate again.
"""Look into values of JSON whose types nobody promised."""

from __future__ import annotations

from typing import Any, TypeGuard

Row = dict[str, Any]


def is_row(value: object) -> TypeGuard[Row]:
    """Whether a value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def mapping(value: object) -> Row:
    """Return a value that is an object; an empty one for anything else."""
    return value if is_row(value) else {}


def listing(value: object) -> list[Any]:
    """Return a value that is a list; an empty one for anything else."""
    return value if is_list(value) else []


def copied(value: Any) -> Any:
    """Return a value of JSON whose objects and lists are its own; anything else in it is shared."""
    if is_row(value):
        return {key: copied(part) for key, part in value.items()}
    return [copied(part) for part in value] if is_list(value) else value


def part_at(value: Any, path: str) -> Any:
    """Return the part of a value at a dotted path, such as `meta.total`; None where there is none."""
    for name in path.split("."):
        value = mapping(value).get(name)
    return value


def put_at(value: Row, path: str, part: object) -> None:
    """Put a part at a dotted path into an object."""
    *above, last = [path] if path in value else path.split(".")
    for name in above:
        if not isinstance(value.get(name), dict):
            value[name] = {}
        value = value[name]
    value[last] = part


def drop_at(value: Row, path: str) -> None:
    """Take the part at a dotted path away, and what is empty without it."""
    head, _, rest = (path, "", "") if path in value else path.partition(".")
    if rest and is_row(value.get(head)):
        drop_at(value[head], rest)
    if not rest or value.get(head) == {}:
        value.pop(head, None)
