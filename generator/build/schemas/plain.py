"""Recognise schemas of plain values that say the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

Key: TypeAlias = "tuple[object, ...]"

_PROSE = frozenset({"description", "title"})
_EXAMPLES = frozenset({"example", "examples"})
_PLAIN = frozenset({str, bool, int, float, type(None)})


def plain_key(schema: Mapping[str, Any]) -> Key | None:
    """Return what a schema says of a plain value, or of a list of them; equal keys mean that two schemas say the same.

    What people read is left out. A schema that refers to another, lists values or has members has no key.
    """
    if "$ref" in schema:
        return None
    key: list[object] = []
    for name, value in schema.items():
        kind = type(value)
        if name in _PROSE:
            # What is no plain text there is somebody else's to complain about.
            if kind is not str or not value.isascii():
                return None
        elif kind in _PLAIN:
            if name not in _EXAMPLES:
                key += (name, kind, value)
        elif name not in _EXAMPLES:
            inner = _inside(name, value)
            if inner is None:
                return None
            key += (name, kind, inner)
    return tuple(key)


def _inside(name: str, value: Any) -> Key | None:
    if name == "items" and isinstance(value, dict):
        return plain_key(value)
    if name == "type" and isinstance(value, list) and all(isinstance(kind, str) for kind in value):
        return tuple(value)
    return None
