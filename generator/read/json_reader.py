"""Read JSON, also with comments, trailing commas and line ends inside texts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from attrs import define, field

_COMMENT_OR_COMMA = re.compile(
    r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|(//[^\n]*|/\*.*?(?:\*/|\Z))'
    r"|,(?=(?:\s|//[^\n]*|/\*.*?(?:\*/|\Z))*+[}\]])",
    re.DOTALL,
)
"""What is not closed goes on to the end of the file, so that the search never starts again inside it."""

MOST_DIGITS = 300
"""Of an integer: longer ones fit no float, and Python does not write those of more than 4,300."""

Members: TypeAlias = "list[tuple[str, Any]]"


@define(eq=False)
class Json:
    """A parsed JSON text."""

    data: Any
    text: str
    """The text with blanks instead of what is not JSON: all positions stay the same."""

    repeated: list[tuple[list[str | int], str]] = field(factory=list)
    """The keys that lead to each mapping in which a key occurs twice, and that key."""

    forgiven: list[tuple[int, str]] = field(factory=list)
    """Line of what is not JSON and was read past, and what it is."""


class LongNumber(ValueError):
    """A JSON text has an integer with more than `MOST_DIGITS` digits."""

    def __init__(self, digits: str, line: int = 1) -> None:
        """Store the number as it is written, and its line (from 1)."""
        super().__init__(too_long(digits))
        self.digits = digits
        self.line = line


class _Twice(dict[str, Any]):
    """A mapping in which a key occurs twice."""

    keys_twice: tuple[str, ...] = ()


def too_long(digits: str) -> str:
    """Return the complaint about an integer with too many digits."""
    count = len(digits.lstrip("+-"))
    return f"an integer of {count} digits, {digits[:8]}..., is too long: {MOST_DIGITS} are allowed. Write it as text"


def read_json(text: str) -> Json:
    """Return the value of a JSON text; comments, trailing commas and line ends inside texts are accepted.

    Raises:
        json.JSONDecodeError: The text is not JSON.
        LongNumber: An integer has too many digits.
        RecursionError: The text is nested too deeply.
    """
    try:
        return _read(text)
    except LongNumber as error:
        raise LongNumber(error.digits, text.count("\n", 0, text.find(error.digits)) + 1) from None


def _read(text: str) -> Json:
    twice: list[_Twice] = []

    def mapping(members: Members) -> dict[str, Any]:
        value = dict(members)
        if len(value) == len(members):
            return value
        value = _merge_members(members)
        twice.append(value)
        return value

    forgiven: list[tuple[int, str]] = []
    try:
        data = json.loads(text, object_pairs_hook=mapping, parse_int=_integer)
    except json.JSONDecodeError as error:
        text, forgiven = _blank_out(text)
        twice.clear()
        try:
            data = json.loads(text, object_pairs_hook=mapping, parse_int=_integer, strict=False)
        except json.JSONDecodeError:
            # What is said is about the file as it is.
            raise error from None
        forgiven = forgiven or [(error.lineno, "a line end or tab inside a text")]
    return Json(data, text, _find_duplicates(data) if twice else [], forgiven)


def _integer(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise LongNumber(digits)
    return int(digits)


def merge_duplicate(key: str, first: Any, last: Any) -> Any:
    """Return the value of a duplicate key: the last one wins; two mappings under a path are merged."""
    if key.startswith("/") and isinstance(first, dict) and isinstance(last, dict):
        return {**cast("dict[str, Any]", first), **cast("dict[str, Any]", last)}
    return last


def _merge_members(members: Members) -> _Twice:
    merged = _Twice()
    repeated: list[str] = []
    for key, value in members:
        if key in merged:
            repeated.append(key)
            value = merge_duplicate(key, merged[key], value)
        merged[key] = value
    merged.keys_twice = tuple(repeated)
    return merged


def _blank_out(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Return the text with blanks in place of comments and trailing commas, and the line of each."""
    blanked: list[tuple[int, str]] = []
    line, counted = 1, 0

    def blank(match: re.Match[str]) -> str:
        nonlocal line, counted
        if match[0].startswith('"'):
            return match[0]
        line += text.count("\n", counted, match.start())
        counted = match.start()
        blanked.append((line, "a comment" if match[1] else "a comma after the last item"))
        return re.sub(r"[^\n]", " ", match[0])

    return _COMMENT_OR_COMMA.sub(blank, text), blanked


def _find_duplicates(data: object) -> list[tuple[list[str | int], str]]:
    """Return the keys that lead to each duplicate key, in the order of the text."""
    places: list[tuple[list[str | int], str]] = []
    open_: list[tuple[list[str | int], object]] = [([], data)]
    while open_:
        keys, value = open_.pop()
        if isinstance(value, _Twice):
            places += [(keys, key) for key in value.keys_twice]
        if isinstance(value, Mapping):
            open_ += reversed([([*keys, str(key)], inner) for key, inner in value.items()])
        elif isinstance(value, list):
            open_ += reversed([([*keys, at], inner) for at, inner in enumerate(value)])
    return places
