"""Replace type names of other languages by those of JSON Schema."""

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


def normalize_type(schema: dict[str, Any], complain: Callable[[str, bool], None]) -> None:
    """Replace a `type` that JSON Schema does not know by the type it means; remove it if it means none.

    Args:
        schema: Changed in place.
        complain: Told of each such type: a sentence, and whether it changes behaviour.
    """
    declared = schema.get("type")
    names = [declared] if isinstance(declared, str) else declared if isinstance(declared, list) else []
    if not all(isinstance(name, str) for name in names) or all(name in TYPES for name in names):
        return
    kinds = [name if name in TYPES else _kind(schema, name, complain) for name in names]
    if None in kinds:
        schema.pop("type")
    else:
        schema["type"] = kinds[0] if isinstance(declared, str) else list(dict.fromkeys(kinds))


def _kind(schema: dict[str, Any], declared: str, complain: Callable[[str, bool], None]) -> str | None:
    shown = declared if len(declared) <= 60 else f"{declared[:57]}..."
    if declared.lower() not in _MEANT:
        known = f"{', '.join(TYPES[:-1])} and {TYPES[-1]}"
        complain(
            f"type: {shown!r} is not a JSON type; the types are {known}; the client accepts any value",
            declared.lower() != "any",
        )
        return None
    kind, form = _MEANT[declared.lower()]
    if form is not None:
        schema.setdefault("format", form)
    meant = f"{kind} with format {schema['format']}" if form is not None else kind
    complain(f"type: {shown!r} is not a JSON type; it is read as {meant}", False)
    return kind
