"""Accept, without the slow typed model, a node whose members are plainly valid."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, TypeAlias

Fits: TypeAlias = Callable[[Any], bool]

_HALVES = re.compile(r"[\ud800-\udfff]")
_LARGEST = 2**53
_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})


def _text(value: object) -> bool:
    return isinstance(value, str) and (value.isascii() or not _HALVES.search(value))


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_text, value))


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _number(value: object) -> bool:
    return type(value) in (int, float) and -_LARGEST < value < _LARGEST  # type: ignore[operator]


def _size(value: object) -> bool:
    return type(value) is int and 0 <= value < _LARGEST


def _type(value: object) -> bool:
    if isinstance(value, list):
        return all(isinstance(name, str) and name in _TYPES for name in value)
    return isinstance(value, str) and value in _TYPES


def _never(_: object) -> bool:
    return False


_ABOUT: Final[Mapping[str, Fits]] = {"description": _text}

_FITS: Final[Mapping[str, Mapping[str, Fits]]] = {
    "operation": {**_ABOUT, "tags": _texts, "summary": _text, "operationId": _text, "deprecated": _flag},
    "parameter": {
        **_ABOUT,
        "name": _text,
        "in": lambda value: value in ("query", "path", "header", "cookie"),
        "style": _text,
        **dict.fromkeys(("required", "deprecated", "allowEmptyValue", "explode", "allowReserved"), _flag),
        **dict.fromkeys(("param_in", "param_schema"), _never),
    },
    "request": {**_ABOUT, "required": _flag},
    "media": {"media_type_schema": _never},
    "response": _ABOUT,
    "schema": {
        **dict.fromkeys(("title", "pattern", "description", "format"), _text),
        **dict.fromkeys(("maximum", "minimum"), _number),
        "multipleOf": lambda value: _number(value) and value > 0,
        **dict.fromkeys(("exclusiveMaximum", "exclusiveMinimum"), lambda value: _flag(value) or _number(value)),
        **dict.fromkeys(("maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties"), _size),
        **dict.fromkeys(("uniqueItems", "nullable", "readOnly", "writeOnly", "deprecated"), _flag),
        "required": _texts,
        "enum": lambda value: isinstance(value, list) and bool(value),
        "type": _type,
        **dict.fromkeys(("schema_not", "schema_format"), _never),
    },
    "scheme": {
        **_ABOUT,
        **dict.fromkeys(("type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"), _text),
        "security_scheme_in": _never,
    },
}
"""How members of each kind of node are known to be right; any other than these and the children is an extension."""


def are_plain(kind: str, members: Mapping[str, Any], children: Collection[str]) -> bool:
    """Return whether all members but the children are certainly valid; False if the slow check must decide.

    Args:
        kind: What the node is.
        members: Of the node.
        children: The members that are nodes of their own.
    """
    tests = _FITS[kind]
    for name, value in members.items():
        if name in children:
            continue
        fits = tests.get(name)
        if not (fits(value) if fits else name.isascii()):
            return False
    return True
