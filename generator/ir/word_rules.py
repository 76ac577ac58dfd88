"""Turn the `x-` words that configure the runtime into Python source that builds its objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..runtime.core.values import Value
from ..text.expressions import ROOT, Expr, compose, joined
from ..text.suggestions import did_you_mean
from .word_values import (
    BadWord,
    spell_count,
    spell_flag,
    spell_methods,
    spell_number,
    spell_one_of,
    spell_pair,
    spell_phrases,
    spell_signed,
    spell_status,
    spell_statuses,
    spell_text,
    spell_texts,
    spell_true,
    spell_value,
    spell_zero_or_one,
)


class _Key(Value):
    """One key of a word's mapping."""

    argument: str
    """Field of the runtime's class."""

    spell: Callable[[Any], str | Expr]
    """Return the value as Python source, or raise `BadWord`."""


_WHEN = {
    "member": _Key("member", spell_text),
    "equals": _Key("equals", spell_value),
    "absent": _Key("absent", spell_true),
    "truthy": _Key("truthy", spell_true),
    "begins": _Key("begins", spell_phrases),
}


def _conditions(value: object) -> Expr:
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise BadWord("a list of conditions such as {member: status, equals: false}")
    rows = [_condition(index, item) for index, item in enumerate(value)]
    return compose(f"({', '.join(['{}'] * len(rows))}{',' if len(rows) == 1 else ''})", *rows)


def _condition(index: int, value: object) -> Expr:
    try:
        row = _mapping("When", _WHEN, value)
    except BadWord as error:
        raise BadWord(str(error), str(index), *error.keys, meant=error.meant) from error
    if not isinstance(value, Mapping) or "member" not in value or len(value) != 2:
        raise BadWord(f"conditions of a member and one of {', '.join(list(_WHEN)[1:])}", str(index))
    return row


_EMPTY = {"status": _Key("status", spell_status), "when": _Key("when", _conditions)}


def _empty(value: object) -> Expr:
    return _mapping("Empty", _EMPTY, value)


_RULES: Mapping[str, tuple[str, Mapping[str, _Key]]] = {
    "x-pagination": (
        "Paging",
        {
            "style": _Key("style", spell_one_of("page", "offset", "cursor", "link", "next")),
            "page": _Key("page", spell_text),
            "limit": _Key("limit", spell_text),
            "limit-max": _Key("limit_max", spell_count),
            "items": _Key("items", spell_text),
            "has-next": _Key("has_next", spell_text),
            "total-pages": _Key("total_pages", spell_text),
            "total": _Key("total", spell_text),
            "current": _Key("current", spell_text),
            "key": _Key("key", spell_text),
            "select": _Key("select", spell_text),
            "next": _Key("next", spell_text),
            "last-row": _Key("last_row", spell_text),
            "in": _Key("inside", spell_one_of("query", "body")),
            "first": _Key("first", spell_zero_or_one),
            "lone-row": _Key("lone_row", spell_true),
            "absent-when-empty": _Key("absent_when_empty", spell_true),
        },
    ),
    "x-failure": (
        "Failure",
        {
            "when": _Key("when", _conditions),
            "message": _Key("message", spell_texts),
            "fields": _Key("fields", spell_texts),
            "empty": _Key("empty", _empty),
        },
    ),
    "x-not-ready": (
        "NotReadyRule",
        {
            "status": _Key("status", spell_statuses),
            "message": _Key("message", spell_text),
            "poll": _Key("poll", spell_number),
        },
    ),
    "x-form": (
        "FormStyle",
        {
            "nesting": _Key("nesting", spell_one_of("flat", "php", "brackets", "dotted")),
            "booleans": _Key("booleans", spell_pair),
            "null": _Key("null", spell_text),
            "empty-list": _Key("empty_list", spell_text),
            "max-fields": _Key("max_fields", spell_count),
        },
    ),
    "x-filter": (
        "FilterStyle",
        {
            "style": _Key("style", spell_one_of("q")),
            "parameter": _Key("parameter", spell_text),
            "named": _Key("named", spell_texts),
        },
    ),
    "x-incremental": (
        "Incremental",
        {
            "key": _Key("key", spell_text),
            "parameter": _Key("parameter", spell_text),
            "finds": _Key("finds", spell_one_of("changed", "created")),
            "member": _Key("member", spell_text),
            "changes": _Key("changes", spell_text),
            "deletions": _Key("deletions", spell_text),
        },
    ),
    "x-webhook": (
        "WebhookRule",
        {
            "tag": _Key("tag", spell_text),
            "tag-header": _Key("tag_header", spell_text),
            "signature": _Key("signature", spell_one_of("standard", "hmac")),
            "header": _Key("header", spell_text),
            "algorithm": _Key("algorithm", spell_one_of("sha256", "sha512", "sha384", "sha1")),
            "encoding": _Key("encoding", spell_one_of("hex", "base64")),
            "prefix": _Key("prefix", spell_text),
            "key": _Key("key", spell_text),
            "timestamp": _Key("timestamp", spell_text),
            "signed": _Key("signed", spell_signed),
        },
    ),
    "x-rate-limit": (
        "RateLimit",
        {
            "requests": _Key("requests", spell_count),
            "per": _Key("per", spell_number),
            "limit": _Key("limit", spell_text),
            "remaining": _Key("remaining", spell_text),
            "reset": _Key("reset", spell_text),
        },
    ),
    "x-retry": (
        "RetryRule",
        {
            "statuses": _Key("statuses", spell_statuses),
            "wait": _Key("wait", spell_number),
            "safe": _Key("safe", spell_flag),
            "methods": _Key("methods", spell_methods),
        },
    ),
}

RULES = tuple(_RULES)
"""Words that become configuration of the runtime."""


def keys_of(word: str) -> dict[str, Callable[[Any], object]]:
    """Return the keys of a word of `RULES`, each with the function that checks its value."""
    return {name: key.spell for name, key in _RULES[word][1].items()}


def inner_of(spell: Callable[[Any], object]) -> dict[str, Callable[[Any], object]] | None:
    """Return the keys of the mapping, or of the list of mappings, that such a function takes; None for another one."""
    tables: dict[Callable[[Any], object], Mapping[str, _Key]] = {_conditions: _WHEN, _empty: _EMPTY}
    keys = tables.get(spell)
    return None if keys is None else {name: key.spell for name, key in keys.items()}


def rule(word: str, value: object) -> Expr:
    """Return the Python expression that builds the runtime's object for an `x-` keyword.

    Raises:
        BadWord: The value is not what the word may say.
    """
    class_name, keys = _RULES[word]
    return _mapping(class_name, keys, value)


def _mapping(class_name: str, keys: Mapping[str, _Key], value: object) -> Expr:
    if not isinstance(value, Mapping):
        raise BadWord(f"a mapping of {', '.join(keys)}")
    arguments: list[Expr] = []
    for key, inner in value.items():
        if key not in keys:
            text = f"a mapping of {', '.join(keys)}; {key!r} is not one of these"
            raise BadWord(text, str(key), meant=did_you_mean(key, keys))
        try:
            argument = keys[key].spell(inner)
            argument = argument if isinstance(argument, Expr) else Expr(argument)
            arguments.append(compose(f"{keys[key].argument}={{}}", argument))
        except BadWord as error:
            raise BadWord(f"{key}: {error}", key, *error.keys, meant=error.meant) from error
    home = {"FilterStyle": "filters", "WebhookRule": "client", "Incremental": "apps"}.get(class_name, "core")
    return compose(f"{class_name}({{}})", joined(", ", arguments), needs=[(f"{ROOT}_runtime.{home}", class_name)])
