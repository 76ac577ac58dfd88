"""Make a text that a regular expression matches: the shortest, from the first of each choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase, digits

_LONGEST = 300
_ALL = ascii_lowercase + digits + ascii_uppercase + "-_. :/@#+"
_CLASSES = {"d": digits, "w": ascii_lowercase + digits + ascii_uppercase + "_", "s": " "}
_COUNT = re.compile(r"\{(\d+)(?:,\d*)?\}")


def matching(pattern: str, least: int = 0) -> str | None:
    """Return a text that a pattern matches, of at least some length; None for a pattern that this does not read."""
    if len(pattern) > _LONGEST:
        return None
    for more in range(max(1, least + 1)):
        try:
            text = _Reader(pattern, more).choice()
            if len(text) >= least and len(text) <= _LONGEST and re.search(pattern, text):
                return text
        except (IndexError, re.error, ValueError, RecursionError):
            return None
    return None


class _Reader:
    """Reads a pattern from left to right.

    Args:
        pattern: The pattern.
        more: How often what may be repeated without end is there, beyond the least.
    """

    def __init__(self, pattern: str, more: int) -> None:
        self._pattern = pattern
        self._more = more
        self._at = 0

    def choice(self) -> str:
        """Return a text for the first of the choices that begin here, and go on behind the last of them."""
        first = self._sequence()
        while self._peek() == "|":
            self._at += 1
            self._sequence()
        return first

    def _sequence(self) -> str:
        text = ""
        while self._peek() not in ("", "|", ")"):
            text += self._repeated(self._one())
        return text

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _take(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1]

    def _one(self) -> str:
        sign = self._take()
        if sign == "(":
            return self._group()
        if sign == "[":
            return self._listed()
        if sign == "\\":
            sign = self._take()
            return "" if sign in "bBAZ" else self._escaped(sign)[0]
        return {"^": "", "$": "", ".": "a"}.get(sign, sign)

    def _group(self) -> str:
        if self._peek() == "?":
            kind = re.compile(r"\?(?:P?<\w+>|:|(?P<ahead>=|!|<=|<!))").match(self._pattern, self._at)
            if kind is None:
                raise ValueError(self._pattern)
            self._at = kind.end()
            text = self.choice()
            self._at += 1
            return "" if kind["ahead"] else text
        text = self.choice()
        self._at += 1
        return text

    def _escaped(self, sign: str) -> str:
        if sign in _CLASSES:
            return _CLASSES[sign]
        if sign.lower() in _CLASSES:
            return "".join(letter for letter in _ALL if letter not in _CLASSES[sign.lower()])
        return {"n": "\n", "t": "\t", "r": "\r"}.get(sign, sign)

    def _listed(self) -> str:
        negated = self._peek() == "^"
        self._at += negated
        letters = "".join(self._letters())
        allowed = [letter for letter in _ALL if letter not in letters] if negated else letters
        return allowed[0]

    def _letters(self) -> Iterator[str]:
        start = self._at
        while self._peek() != "]" or self._at == start:
            sign = self._take()
            letters = self._escaped(self._take()) if sign == "\\" else sign
            if self._peek() == "-" and self._pattern[self._at + 1] != "]" and len(letters) == 1:
                self._at += 1
                last = self._take()
                last = self._take() if last == "\\" else last
                letters = "".join(map(chr, range(ord(letters), min(ord(last), ord(letters) + 200) + 1)))
            yield letters
        self._at += 1

    def _repeated(self, text: str) -> str:
        sign = self._peek()
        count = _COUNT.match(self._pattern, self._at)
        if count is not None:
            self._at = count.end()
            text *= int(count[1]) + (self._more if count[0].endswith(",}") else 0)
        elif sign and sign in "*+?":
            self._at += 1
            text *= {"*": self._more, "+": 1 + self._more, "?": 0}[sign]
        if count is not None or (sign and sign in "*+?"):
            self._at += self._peek() in ("?", "+") and self._peek() != ""
        return text
