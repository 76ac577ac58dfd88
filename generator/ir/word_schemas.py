"""Describe the `x-` words as JSON Schema, from the same table that checks them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import word_rules as table
from .extensions import X_TYPES, places
from .word_values import METHODS, choices_of

_TEXT: dict[str, Any] = {"type": "string"}
_TEXTS: dict[str, Any] = {"oneOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}
_STATUS: dict[str, Any] = {"type": "integer", "minimum": 100, "maximum": 599}


def word_schemas() -> dict[str, tuple[frozenset[str], dict[str, Any]]]:
    """Return the places and the JSON Schema of each word."""
    return {word: (where, _of_word(word)) for word, where in places().items()}


def _of_word(word: str) -> dict[str, Any]:
    if word in table.RULES:
        rule = _mapping(table.keys_of(word))
        flag = {"x-pagination": {"type": "boolean"}, "x-filter": {"const": True}}.get(word)
        return rule if flag is None else {"oneOf": [rule, flag]}
    return _OTHERS[word]


def _mapping(keys: Mapping[str, Callable[[Any], object]]) -> dict[str, Any]:
    properties = {name: _of_value(spell) for name, spell in keys.items()}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _of_value(spell: Callable[[Any], object]) -> dict[str, Any]:
    """Return the schema of a value that a function of the table takes."""
    choices = choices_of(spell)
    if choices:
        return {"enum": list(choices)}
    inner = table.inner_of(spell)
    if inner is not None:
        rows = _mapping(inner)
        return {"type": "array", "items": {**rows, "required": ["member"]}} if "member" in inner else rows
    return _VALUES[spell.__name__.removeprefix("spell_")]


_VALUES: Mapping[str, dict[str, Any]] = {
    "text": _TEXT,
    "texts": _TEXTS,
    "phrases": {"type": "array", "items": _TEXT},
    "number": {"type": "number", "minimum": 0},
    "count": {"type": "integer", "minimum": 1},
    "flag": {"type": "boolean"},
    "true": {"const": True},
    "zero_or_one": {"enum": [0, 1]},
    "pair": {"type": "array", "items": _TEXT, "minItems": 2, "maxItems": 2},
    "status": _STATUS,
    "statuses": {"oneOf": [_STATUS, {"type": "array", "items": _STATUS, "minItems": 1}]},
    "value": {"type": ["string", "number", "boolean", "null"]},
    "methods": {"type": "array", "items": {"enum": list(METHODS)}, "minItems": 1},
    "signed": {"type": "string", "pattern": r"\{body\}"},
}
"""The schema of a value by the name of the function that checks it."""

_NAME = {"type": "string", "pattern": r"^[A-Za-z]\w*$"}
_CLIENT = ("package", "class", "distribution", "version")

_OTHERS: Mapping[str, dict[str, Any]] = {
    "x-client": {
        "type": "object",
        "properties": dict.fromkeys(_CLIENT, _TEXT),
        "required": list(_CLIENT),
        "additionalProperties": False,
    },
    "x-resource": {"type": "string", "pattern": r"^[A-Za-z]\w*(\.[A-Za-z]\w*)*$"},
    "x-method": {"type": "string", "pattern": r"^[a-z][a-z0-9_]*$"},
    "x-name": _NAME,
    "x-enum": {"type": "object", "additionalProperties": _NAME},
    "x-type": {"enum": sorted(X_TYPES)},
    "x-unwrap": {
        "oneOf": [
            {"type": "string", "minLength": 1},
            {"const": 0},
            {
                "type": "object",
                "properties": {
                    "member": {"type": "string", "minLength": 1},
                    "lone-row": {"const": True},
                    "absent-when-empty": {"const": True},
                },
                "required": ["member"],
                "additionalProperties": False,
            },
        ]
    },
    "x-secret": {"type": "boolean"},
    "x-ping": {"type": "boolean"},
    "x-stream-end": {"type": "string", "minLength": 1},
    "x-raises": {"type": "array", "items": {"type": "string", "pattern": "^[A-Z]"}},
    "x-evidence": {
        "type": "object",
        "properties": {"status": {"enum": ["documented", "observed", "inferred"]}, "source": _TEXT, "note": _TEXT},
        "additionalProperties": False,
    },
}
"""The schemas of the words that are no rules of the runtime."""
