"""Understand a type that is none of JSON Schema's, where what is meant is plain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

TYPES: Final = ("string", "number", "integer", "boolean", "array", "object", "null")

_MEANT: Final[Mapping[str, tuple[str, str | None]]] = {
    **{name: (name, None) for name in TYPES},
    **dict.fromkeys(("str", "text"), ("string", None)),
    **dict.fromkeys(("int", "long"), ("integer", None)),
    "int32": ("integer", "int32"),
    **dict.fromkeys(("int64", "integer64"), ("integer", "int64")),
    "bool": ("boolean", None),
    "float": ("number", "float"),
    "double": ("number", "double"),
    "decimal": ("number", "decimal"),
    "date": ("string", "date"),
    **dict.fromkeys(("datetime", "date-time"), ("string", "date-time")),
    **dict.fromkeys(("uuid", "guid"), ("string", "uuid")),
    **dict.fromkeys(("file", "binary"), ("string", "binary")),
    "list": ("array", None),
    **dict.fromkeys(("dict", "map"), ("object", None)),
}
"""Type and format by what other languages call them, in small letters."""


def understood(schema: dict[str, Any], complain: Callable[[str, bool], None]) -> None:
    """Replace a `type` that JSON Schema does not know by the type it means; remove it if it means none.

    Args:
        schema: Changed in place.
        complain: Told of each such type: a sentence, and whether it changes behaviour.
    """
    said = schema.get("type")
    if isinstance(said, str) and said not in TYPES:
        kind = _kind(schema, said, complain)
        if kind is None:
            schema.pop("type")
        else:
            schema["type"] = kind
    elif isinstance(said, list) and not all(isinstance(each, str) and each in TYPES for each in said):
        if not all(isinstance(each, str) for each in said):
            return
        kinds = [each if each in TYPES else _kind(schema, each, complain) for each in said]
        if None in kinds:
            schema.pop("type")
        else:
            schema["type"] = list(dict.fromkeys(kinds))


def _kind(schema: dict[str, Any], said: str, complain: Callable[[str, bool], None]) -> str | None:
    shown = said if len(said) <= 60 else f"{said[:57]}..."
    if said.lower() not in _MEANT:
        known = f"{', '.join(TYPES[:-1])} and {TYPES[-1]}"
        complain(f"type: {shown!r} is no type; there are {known}; any value is taken", said.lower() != "any")
        return None
    kind, form = _MEANT[said.lower()]
    if form is not None:
        schema.setdefault("format", form)
    meant = f"{kind} with format {schema['format']}" if form is not None else kind
    complain(f"type: {shown!r} is no type; it is read as {meant}", False)
    return kind
