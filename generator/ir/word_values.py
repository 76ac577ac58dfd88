"""Check the plain values of `x-` words, and spell them as Python source."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from math import isfinite
from typing import Any

from ..text.docs import literal
from ..text.suggestions import did_you_mean


class BadWord(ValueError):
    """The value of an `x-` word is wrong; the text says which values are right."""

    def __init__(self, text: str, *keys: str, meant: str = "") -> None:
        """Take the text, the keys that lead from the word to what is wrong in it, and a question what was meant."""
        super().__init__(text)
        self.keys = keys
        self.meant = meant


def spell_text(value: object) -> str:
    if not isinstance(value, str):
        raise BadWord("a text")
    return literal(value)


def spell_number(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
        raise BadWord("a number, 0 or more")
    return literal(float(value))


def spell_count(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise BadWord("a whole number, 1 or more")
    return literal(value)


def spell_zero_or_one(value: object) -> str:
    if type(value) is not int or value not in (0, 1):
        raise BadWord("0 or 1")
    return literal(value)


def spell_flag(value: object) -> str:
    if not isinstance(value, bool):
        raise BadWord("true or false")
    return literal(value)


def spell_true(value: object) -> str:
    if value is not True:
        raise BadWord("true")
    return literal(value)


def spell_texts(value: object) -> str:
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, Sequence) or not value or not all(isinstance(item, str) for item in value):
        raise BadWord("a text or a list of texts")
    return literal(tuple(value))


def spell_pair(value: object) -> str:
    if not isinstance(value, Sequence) or len(value) != 2 or not all(isinstance(item, str) for item in value):
        raise BadWord("a list of two texts: true's, then false's")
    return literal(tuple(value))


def spell_statuses(value: object) -> str:
    statuses = [value] if isinstance(value, int) else value
    if (
        not isinstance(statuses, Sequence)
        or not statuses
        or not all(type(item) is int and 100 <= item <= 599 for item in statuses)
    ):
        raise BadWord("a list of HTTP statuses")
    return literal(tuple(statuses))


def spell_status(value: object) -> str:
    if type(value) is not int or not 100 <= value <= 599:
        raise BadWord("an HTTP status")
    return literal(value)


def spell_one_of(*choices: str) -> Callable[[Any], str]:
    def spell(value: object) -> str:
        if value not in choices:
            raise BadWord(f"one of {', '.join(choices)}", meant=did_you_mean(value, choices))
        return literal(value)

    _CHOICES[spell] = choices
    return spell


_CHOICES: dict[Callable[[Any], object], tuple[str, ...]] = {}
"""The values that a function of the table takes, if they are few."""


def spell_value(value: object) -> str:
    is_endless = isinstance(value, float) and not isfinite(value)
    if is_endless or not isinstance(value, str | int | float | bool | None):
        raise BadWord("a text, number, boolean or null")
    return literal(value)


def spell_signed(value: object) -> str:
    if not isinstance(value, str) or value.count("{body}") != 1:
        raise BadWord("what is signed, with {body} once in it, such as '{timestamp}.{body}'")
    return literal(value)


METHODS = ("GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE", "TRACE")


def spell_methods(value: object) -> str:
    if not isinstance(value, Sequence) or isinstance(value, str) or not value:
        raise BadWord("a list of methods, such as [GET]")
    if not all(method in METHODS for method in value):
        raise BadWord(f"methods in capitals: {', '.join(METHODS)}")
    return literal(tuple(value))


def spell_phrases(value: object) -> str:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise BadWord("a list of phrases, such as [no data was found]")
    if not all(isinstance(phrase, str) and re.search(r"\w", phrase) for phrase in value):
        raise BadWord("phrases of at least one word, such as [no data was found]")
    return spell_texts(value)


def choices_of(spell: Callable[[Any], object]) -> tuple[str, ...]:
    """Return the values that such a function takes; empty if they are not few."""
    return _CHOICES.get(spell, ())
