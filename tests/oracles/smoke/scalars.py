"""Make a single value of a schema: a text, a number or a truth value."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping

from .document import Node
from .patterns import matching

_BY_FORMAT = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T09:30:00+00:00",
    "time": "09:30:00",
    "duration": "PT1H30M",
    "uuid": "6f1b9c0e-52a7-4d5c-9d1e-3c8a7b2f4e60",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": base64.b64encode(b"example").decode(),
    "base64": base64.b64encode(b"example").decode(),
    "decimal": "12.50",
    "money": "12.50",
    "double": "12.5",
    "float": "12.5",
    "int32": "7",
    "int64": "7",
}
_BY_X_TYPE = {
    "integer": "7",
    "decimal": "12.50",
    "money": "12.50",
    "date": "2026-01-31",
    "date-time": "2026-01-31 09:30:00",
    "json": '{"a":1}',
    "php-serialized": 'a:1:{i:0;s:1:"a";}',
}
_PLAIN = ("7", "12.50", "a", "A", "aa", "AA", "AAA", "a1", "0" * 24, "00000000", "2026-01-31", "09:30", "#1a2b3c")
"""Texts that are easily read, for patterns that one of them matches."""

BINARY = "%PDF-1.4 example"


def scalar(kind: str, schema: Node) -> object:
    """Return a value of a JSON type that is neither an object nor a list."""
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return _number(kind, schema)
    return _text(schema) if kind == "string" else None


def _number(kind: str, schema: Node) -> int | float:
    step = schema.get("multipleOf", 1 if kind == "integer" else 0.5)
    low, high = _bound(schema, "minimum", "exclusiveMinimum"), _bound(schema, "maximum", "exclusiveMaximum")
    value: int | float = 7 if kind == "integer" else 12.5
    if low is not None and value <= low:
        value = low + step
    if high is not None and value >= high:
        value = high - step if low is None or high - step > low else (low + high) / 2
    if "multipleOf" in schema:
        value = step * (value // step)
    return int(value) if kind == "integer" else value


def _bound(schema: Node, word: str, exclusive: str) -> int | float | None:
    """Return a bound; in 3.0 what is exclusive is a truth value beside it."""
    for keyword in (word, exclusive):
        value = schema.get(keyword)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
    return None


def _text(schema: Node) -> str:
    words: Mapping[str, str] = {
        **{f"format:{key}": value for key, value in _BY_FORMAT.items()},
        **{f"x-type:{key}": value for key, value in _BY_X_TYPE.items()},
    }
    value = words.get(f"x-type:{schema.get('x-type')}") or words.get(f"format:{schema.get('format')}")
    if schema.get("format") == "binary" or "contentMediaType" in schema:
        value = BINARY
    if schema.get("contentEncoding") == "base64":
        value = _BY_FORMAT["byte"]
    value = value or "example"
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    pattern = schema.get("pattern")
    if not isinstance(pattern, str):
        return value.ljust(least, "e")[:most]
    try:
        fitting = next(
            (text for text in (value.ljust(least, "e")[:most], value, *_PLAIN) if re.search(pattern, text)), ""
        )
    except re.error:
        return value
    if fitting and len(fitting) >= least and (most is None or len(fitting) <= most):
        return fitting
    return matching(pattern, least, most) or fitting.ljust(least, "e")[:most] or value
