# Copied from generator/runtime/apps/simulator/document/scalars.py; edit it there, then generate again.
"""Make a text or a number that a schema allows: plain, and always the same."""

from __future__ import annotations

from typing import TypeGuard

from .patterns import matching
from .values import Row

_MOST = 100

_FORMATS = {
    "date": "2026-01-05",
    "date-time": "2026-01-05T09:00:00Z",
    "time": "09:00:00",
    "email": "ann@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "6f1c3b1e-0000-4000-8000-000000000001",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "ZXhhbXBsZQ==",
    "decimal": "1.00",
    "double": "1.5",
    "float": "1.5",
    "int32": "1",
    "int64": "1",
    "uint64": "1",
    "duration": "P1D",
}

_TYPED = {
    "integer": "1",
    "decimal": "1.00",
    "date": "2026-01-05",
    "date-time": "2026-01-05 09:00:00",
    "json": "{}",
    "php-serialized": "a:0:{}",
    "boolean": "1",
}


def number_of(node: Row) -> int | float:
    """Return the least number that a schema allows, or 1."""
    step = node.get("multipleOf", 1)
    step = step if isinstance(step, int | float) and step > 0 else 1
    low, high = _bound(node, "minimum", "exclusiveMinimum", step), _bound(node, "maximum", "exclusiveMaximum", -step)
    value = 1 if low is None else low
    if high is not None and value > high:
        value = high if low is None else (low + high) / 2
    return step * -(-value // step) if "multipleOf" in node else value


def _bound(node: Row, word: str, excluded: str, step: float) -> int | float | None:
    """Return the outermost number within a bound; one that is excluded is a number, or a flag in 3.0."""
    bound, other = node.get(word), node.get(excluded)
    if is_number(other):
        return other + step
    if not is_number(bound):
        return None
    return bound + step if other is True else bound


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether a value is a number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def text_of(node: Row) -> str:
    """Return a text of the format, the pattern and the length of a schema."""
    typed = _TYPED.get(str(node.get("x-type")), "text")
    text = _FORMATS.get(str(node.get("format")), typed)
    least, longest, pattern = count_of(node, "minLength"), node.get("maxLength"), node.get("pattern")
    if isinstance(pattern, str):
        text = matching(pattern, least) or text
    return text.ljust(least, "x")[: longest if isinstance(longest, int) else None]


def count_of(node: Row, word: str) -> int:
    """Return a number of entries or letters that a schema asks for; 100 at most, 0 where it asks for none."""
    count = node.get(word)
    return min(count, _MOST) if isinstance(count, int) else 0
