"""Decide the Python kind of a single value, and how the wire spells it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...ir.extensions import X_TYPES
from ...ir.ir import ANY, NONE, Kind, Scalar, Spelling, Type
from ..media import is_json, is_text

if TYPE_CHECKING:
    from .merge import Merged

_TEXT_FORMATS: dict[str, Scalar] = {
    "date": Scalar("date"),
    "date-time": Scalar("datetime"),
    "uuid": Scalar("uuid"),
    "byte": Scalar("bytes"),
    "base64": Scalar("bytes"),
    "binary": Scalar("binary"),
    "decimal": Scalar("decimal", "text"),
    "int32": Scalar("int", "text"),
    "int64": Scalar("int", "text"),
}

_X_TYPES: dict[str, Kind] = {
    "integer": "int",
    "decimal": "decimal",
    "money": "decimal",
    "number": "float",
    "boolean": "bool",
    "date": "date",
    "date-time": "datetime",
    "json": "any",
    "php-serialized": "any",
    "string": "str",
}


def scalar(merged: Merged, kind: str, complain: Callable[[str], None]) -> Type:  # noqa: PLR0911  one return for each type of JSON
    """Return the type of a schema with one JSON type.

    Args:
        merged: The schema.
        kind: Its JSON type: string, number, integer, boolean or null.
        complain: Told why a word is ignored.
    """
    wanted = merged.keyword("x-type")
    if isinstance(wanted, str):
        if wanted == "money" and "string" not in (merged.types or {kind}):
            complain("x-type: money says how text spells an amount; give the schema type: string, or use decimal")
        if wanted in _X_TYPES:
            return _curated_scalar(merged, kind, wanted)
        complain(f"x-type: {wanted!r} is not known; use one of {', '.join(sorted(X_TYPES))}")
    match kind:
        case "string":
            return _text(merged)
        case "number":
            return Scalar("decimal") if merged.keyword("format") == "decimal" else Scalar("float")
        case "integer":
            return Scalar("int")
        case "boolean":
            return Scalar("bool")
        case "null":
            return NONE
        case _:
            return ANY


def _text(merged: Merged) -> Scalar:
    if merged.keyword("contentEncoding") == "base64":
        return Scalar("bytes")
    form = merged.keyword("format")
    if form is None and (merged.keyword("contentEncoding") == "binary" or _is_file(merged.keyword("contentMediaType"))):
        return Scalar("binary")
    return _TEXT_FORMATS.get(form, Scalar("str")) if isinstance(form, str) else Scalar("str")


def _is_file(media: object) -> bool:
    """Return whether a text of this media type is the content of a file, and no text or JSON."""
    return isinstance(media, str) and not is_text(media) and not is_json(media)


def _curated_scalar(merged: Merged, kind: str, wanted: str) -> Scalar:
    python = _X_TYPES[wanted]
    kinds = merged.types or {kind}
    if wanted in ("json", "php-serialized"):
        return Scalar("any", "json" if wanted == "json" else "php")
    if python == "bool":
        return _curated_bool(merged, kinds)
    if python == "datetime":
        return Scalar("datetime", "stamp")
    if python in ("date", "str"):
        return Scalar(python)
    spelling: Spelling = "plain"
    if "string" in kinds:
        spelling = "money" if wanted == "money" else "mixed" if kinds & {"number", "integer"} else "text"
    return Scalar(python, spelling)


def _curated_bool(merged: Merged, kinds: set[str]) -> Scalar:
    """Return a boolean with the values that an `enum` lists for true and false."""
    values = [value for value in merged.keyword("enum") or () if value is not None]
    texts = [value for value in values if not isinstance(value, bool)]
    if len(texts) == 2:
        return Scalar("bool", spelled=(texts[0], texts[1]))
    if len(texts) == 1 and len(values) == 1:
        return Scalar("bool", spelled=(texts[0], None))
    return Scalar("bool", spelled=("true", "false")) if "string" in kinds else Scalar("bool")
