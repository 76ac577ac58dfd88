"""Define the `x-` words: their places, and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..read.words_of_ours import WORDS as WORDS
from ..text.packages import fault_of_class, fault_of_distribution, fault_of_package, is_python_name, is_version
from ..text.suggestions import did_you_mean
from ..text.words import words
from .word_rules import RULES, rule
from .word_values import BadWord, spell_flag

X_TYPES = frozenset(words("integer decimal money number boolean date date-time json php-serialized string"))
"""The values of `x-type`."""

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]{0,60}")


def places() -> dict[str, frozenset[str]]:
    """Return where each word may stand."""
    return {word: where for word, (where, _) in _PLACES.items()}


def _check_name(value: object) -> None:
    if not isinstance(value, str) or not is_python_name(value):
        raise BadWord("a Python name that is not a keyword and begins with a letter")


def _check_method(value: object) -> None:
    _check_name(value)
    if value != str(value).lower():
        raise BadWord("a name in lower case, such as list or send_reminder")


def _check_names(value: object) -> None:
    if not isinstance(value, str) or not all(map(is_python_name, value.split("."))):
        raise BadWord("a Python name, or several with dots between them")


def _check_enum(value: object) -> None:
    if not isinstance(value, Mapping) or not all(
        isinstance(name, str) and name.isidentifier() for name in value.values()
    ):
        raise BadWord("a mapping of wire values to member names")


def listed_statuses(word: Mapping[str, Any]) -> list[int]:
    """Return the statuses of a checked word, which may have one status or a list of them."""
    statuses = word.get("status", ())
    return [statuses] if isinstance(statuses, int) else list(statuses)


_GAPS = ("lone-row", "absent-when-empty")


def unwrap_of(value: object) -> tuple[object, bool, bool]:
    """Return the member that a checked `x-unwrap` names, and whether it says `lone-row` and `absent-when-empty`."""
    if not isinstance(value, Mapping):
        return value, False, False
    return value.get("member"), value.get("lone-row") is True, value.get("absent-when-empty") is True


def _check_unwrap(value: object) -> None:
    if isinstance(value, Mapping):
        known = ("member", *_GAPS)
        for key in value:
            if key not in known:
                text = f"a mapping of {', '.join(known)}; {key!r} is not one of these"
                raise BadWord(text, str(key), meant=did_you_mean(key, known))
            if key in _GAPS and value[key] is not True:
                raise BadWord(f"{key}: true", key)
        value = value.get("member", "")
    if not (isinstance(value, str) and value) and not (type(value) is int and value == 0):
        raise BadWord("a member's name, or 0 for a one-item list")


def _check_type(value: object) -> None:
    if not isinstance(value, str) or value not in X_TYPES:
        raise BadWord(f"one of {', '.join(sorted(X_TYPES))}", meant=did_you_mean(value, sorted(X_TYPES)))


def _check_client(value: object) -> None:
    wanted = ("package", "class", "distribution", "version")
    if (
        not isinstance(value, Mapping)
        or set(value) != set(wanted)
        or not all(isinstance(v, str) for v in value.values())
    ):
        raise BadWord(f"a mapping of the texts {', '.join(wanted)}")
    checks = (("package", fault_of_package), ("class", fault_of_class), ("distribution", fault_of_distribution))
    for key, fault_of in checks:
        if fault := fault_of(value[key]):
            raise BadWord(f"another {key} than {value[key]:.40}: {fault}")
    if not is_version(value["version"]):
        raise BadWord("a mapping whose version is like 1.2.0")


def _check_evidence(value: object) -> None:
    known = ("status", "source", "note")
    if not isinstance(value, Mapping):
        raise BadWord("a mapping of status, source, note")
    for key in value:
        if key not in known:
            text = f"a mapping of {', '.join(known)}; {key!r} is not one of these"
            raise BadWord(text, str(key), meant=did_you_mean(key, known))
    statuses = ("documented", "observed", "inferred")
    if (status := value.get("status", "documented")) not in statuses:
        raise BadWord("status: documented, observed or inferred", "status", meant=did_you_mean(status, statuses))


def _check_flag(value: object) -> None:
    spell_flag(value)


def _check_stream_end(value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        raise BadWord("the data of the event that ends a stream, such as '[DONE]'")


def _check_raises(value: object) -> None:
    names = value if isinstance(value, Sequence) and not isinstance(value, str) else (None,)
    if not all(isinstance(name, str) and _CLASS.fullmatch(name) for name in names):
        raise BadWord("a list of the client's error classes, such as [Unprocessable]; [] where no error is raised")


_PLACES: Mapping[str, tuple[frozenset[str], Callable[[object], None]]] = {
    "x-client": (frozenset({"info"}), _check_client),
    "x-resource": (frozenset({"operation"}), _check_names),
    "x-method": (frozenset({"operation"}), _check_method),
    "x-name": (frozenset({"parameter", "schema", "scheme"}), _check_name),
    "x-enum": (frozenset({"schema"}), _check_enum),
    "x-type": (frozenset({"schema"}), _check_type),
    "x-unwrap": (frozenset({"schema"}), _check_unwrap),
    "x-secret": (frozenset({"schema"}), _check_flag),
    "x-evidence": (
        frozenset(
            {"root", "operation", "schema", "parameter", "example", "response", "media", "scheme", "header", "request"}
        ),
        _check_evidence,
    ),
    "x-pagination": (
        frozenset({"root", "operation"}),
        lambda value: None if value is True or value is False else _check_pagination(value),
    ),
    "x-failure": (frozenset({"root", "operation"}), lambda value: _check_rule("x-failure", value)),
    "x-not-ready": (frozenset({"operation"}), lambda value: _check_rule("x-not-ready", value)),
    "x-form": (frozenset({"root", "operation", "media"}), lambda value: _check_rule("x-form", value)),
    "x-filter": (
        frozenset({"root", "operation"}),
        lambda value: None if value is True else _check_rule("x-filter", value),
    ),
    "x-incremental": (frozenset({"root", "operation"}), lambda value: _check_incremental(value)),
    "x-stream-end": (frozenset({"root", "operation"}), _check_stream_end),
    "x-webhook": (frozenset({"root"}), lambda value: _check_webhook(value)),
    "x-rate-limit": (frozenset({"root"}), lambda value: _check_rule("x-rate-limit", value)),
    "x-retry": (frozenset({"root", "operation"}), lambda value: _check_rule("x-retry", value)),
    "x-ping": (frozenset({"operation"}), _check_flag),
    "x-raises": (frozenset({"response"}), _check_raises),
}

assert _PLACES.keys() == WORDS


def _check_pagination(value: object) -> None:
    _check_rule("x-pagination", value)
    keys: Mapping[str, object] = value if isinstance(value, Mapping) else {}
    style = keys.get("style", "page")
    if style == "cursor" and ("next" in keys) == ("last-row" in keys):
        raise BadWord("for style cursor either next, the member with the cursor, or last-row, a member of each row")
    if style == "next" and "next" not in keys:
        raise BadWord("for style next a key next, the member with the URL of the next page")
    lone = [key for key in ("next", "last-row") if key in keys and style not in _CONTINUED[key]]
    if lone:
        raise BadWord(f"no {lone[0]} for style {style}", lone[0])
    if style in ("link", "next") and keys.get("in") == "body":
        raise BadWord(f"parameters in the query for style {style}: the URL of the next page has no body", "in")


_CONTINUED: Mapping[str, tuple[str, ...]] = {"next": ("cursor", "next"), "last-row": ("cursor",)}


def _check_rule(word: str, value: object) -> None:
    rule(word, value)


def _check_incremental(value: object) -> None:
    rule("x-incremental", value)
    keys = set(value) if isinstance(value, Mapping) else set[object]()
    if "finds" in keys and "parameter" not in keys:
        raise BadWord("the parameter that finds them, with finds", "finds")
    if ("changes" in keys) != ("member" in keys):
        raise BadWord("changes and member together: the listings whose rows have the member can be followed")
    if not keys & {"key", "parameter", "changes", "deletions"}:
        raise BadWord("at least one of key, parameter, changes and deletions")


def _check_webhook(value: object) -> None:
    rule("x-webhook", value)
    known = dict(value) if isinstance(value, Mapping) else {}
    own = [key for key in ("header", "algorithm", "encoding", "prefix", "key", "timestamp", "signed") if key in known]
    if known.get("signature") == "hmac" and "header" not in known:
        raise BadWord("the header of the signature, with signature: hmac", "signature")
    if known.get("signature") != "hmac" and own:
        raise BadWord(f"signature: hmac, which alone takes {own[0]}", own[0])
    if "{timestamp}" in str(known.get("signed")) and "timestamp" not in known:
        raise BadWord("where the timestamp is that is signed", "signed")


def check_word(word: str, place: str, value: object) -> None:
    """Raise `BadWord` if an `x-` keyword is unknown, is in the wrong place or has a wrong value.

    Args:
        word: The `x-` word.
        place: What holds it: root, info, operation, parameter, schema, ...
        value: What it says.

    Raises:
        BadWord: The text tells what would be right.
    """
    if word not in _PLACES:
        known = f"see specs/README.md. Known keywords: {', '.join(sorted(WORDS))}"
        raise BadWord(f"{word} is not a known keyword; {known}", meant=did_you_mean(word, sorted(WORDS)))
    places, check = _PLACES[word]
    if place not in places:
        raise BadWord(f"{word} does not belong on a {place}; it goes on {', '.join(sorted(places))}")
    try:
        check(value)
    except BadWord as error:
        text = f"{word}: expected {error}; found {_inside(value, error.keys)!r:.80}"
        raise BadWord(text, *error.keys, meant=error.meant) from error


def faults_of_word(word: str, place: str, value: object) -> list[BadWord]:
    """Return all that is wrong with an `x-` keyword: of a mapping, each key.

    Args:
        word: The `x-` word.
        place: What holds it.
        value: What it says.
    """
    try:
        check_word(word, place, value)
    except BadWord as error:
        faults = [error]
    else:
        return []
    while word in RULES and faults[-1].keys:
        value = _without(value, faults[-1].keys)
        try:
            rule(word, value)
        except BadWord as error:
            text = f"{word}: expected {error}; found {_inside(value, error.keys)!r:.80}"
            faults.append(BadWord(text, *error.keys, meant=error.meant))
        else:
            break
    return faults


def _inside(value: object, keys: Sequence[str]) -> object:
    """Return what keys lead to in a value, as far as they do."""
    for key in keys:
        if isinstance(value, Mapping) and key in value:
            value = value[key]
        elif isinstance(value, Sequence) and not isinstance(value, str) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
    return value


def _without(value: object, keys: Sequence[str]) -> object:
    """Return a value without the member that keys lead to; an item of a list is replaced, so that the others stay."""
    head, *rest = keys
    if isinstance(value, Mapping):
        return {
            key: _without(inner, rest) if key == head else inner for key, inner in value.items() if key != head or rest
        }
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [{"member": "any", "truthy": True} if str(at) == head else item for at, item in enumerate(value)]
    return value
