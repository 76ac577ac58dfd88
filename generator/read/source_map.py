"""Find the line of a value by the keys that lead to it."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Protocol, TypeAlias

from attrs import define, field

Spot: TypeAlias = "tuple[int, Inside | None]"
"""Line of a mapping key or list item, and what is inside its value."""

Inside: TypeAlias = "dict[str, Spot] | list[Spot]"
"""The members of a mapping or the items of a list."""


def is_index(key: str) -> bool:
    """Return whether a key of a JSON pointer can be the position of a list item."""
    return key.isascii() and key.isdecimal() and len(key) <= 9


class Lines(Protocol):
    """The lines of one file."""

    def line(self, keys: Sequence[str]) -> int:
        """Return the line, from 1, of the value under these keys, or of its nearest parent that exists."""
        ...


@define(eq=False)
class KnownLines:
    """Lines noted while the file was read."""

    inside: Inside | None

    def line(self, keys: Sequence[str]) -> int:
        """Return the line, from 1, of the value under these keys, or of its nearest parent that exists."""
        inside, line = self.inside, 1
        for key in keys:
            if isinstance(inside, dict) and key in inside:
                line, inside = inside[key]
            elif isinstance(inside, list) and is_index(key) and int(key) < len(inside):
                line, inside = inside[int(key)]
            else:
                break
        return line


_BLANKS = re.compile(r"[ \t\n\r]*")
_SKIP = json.JSONDecoder(object_pairs_hook=lambda _: None, strict=False)
"""Reads past a value as fast as JSON is read at all, and keeps no object."""


@define(eq=False)
class JsonLines:
    """Lines of a valid JSON text, found on demand."""

    text: str
    _ends: list[int] = field(factory=list)
    _known: dict[int, dict[str, tuple[int, int]]] = field(factory=dict)
    """The offsets of each key or item and its value, by the offset of their list or mapping."""

    _earlier: dict[int, list[int]] = field(factory=dict)
    """The offset of the earlier value of a repeated key, by the offset of the later one."""

    def line(self, keys: Sequence[str]) -> int:
        """Return the line, from 1, of the value under these keys, or of its nearest parent that exists."""
        if not self._ends:
            self._ends = list(accumulate(map(len, self.text.split("\n")), lambda end, size: end + 1 + size))
        seen = value = self._blanks(0)
        for key in keys:
            try:
                inside = self._inside(value)
            except RecursionError:
                break
            if key not in inside:
                break
            seen, value = inside[key]
        return bisect_right(self._ends, seen - 1) + 1

    def _inside(self, start: int) -> dict[str, tuple[int, int]]:
        known = self._known.get(start)
        if known is None:
            known = self._listed(start) if self.text[start] in "[{" else {}
            for earlier in self._earlier.get(start, ()):
                known = self._inside(earlier) | known
            self._known[start] = known
        return known

    def _listed(self, start: int) -> dict[str, tuple[int, int]]:
        spots: dict[str, tuple[int, int]] = {}
        is_mapping = self.text[start] == "{"
        at = self._blanks(start + 1)
        while self.text[at] not in "]}":
            key, value = str(len(spots)), at
            if is_mapping:
                key, after = _SKIP.raw_decode(self.text, at)
                value = self._blanks(self._blanks(after) + 1)
            if key in spots and key.startswith("/"):
                # What a path says in two places counts together.
                self._earlier.setdefault(value, []).append(spots[key][1])
            spots[key] = at, value
            _, after = _SKIP.raw_decode(self.text, value)
            at = self._blanks(after)
            if self.text[at] == ",":
                at = self._blanks(at + 1)
        return spots

    def _blanks(self, at: int) -> int:
        match = _BLANKS.match(self.text, at)
        return match.end() if match else at
