"""Make texts for a string's format, length and pattern."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Mapping
from decimal import Decimal
from random import Random
from typing import Any, Final

from jsonschema import FormatChecker

_BY_FORMAT: Final[Mapping[str, tuple[str, ...]]] = {
    "date": ("2026-01-31", "1970-01-01", "0001-01-01", "9999-12-31", "2024-02-29"),
    "date-time": (
        "2026-01-31T09:30:00Z",
        "2026-01-31T09:30:00+00:00",
        "2026-01-31T09:30:00.123Z",
        "2026-01-31T09:30:00.123456789-05:30",
        "2026-01-31t09:30:00z",
        "2016-12-31T23:59:60Z",
        "0001-01-01T00:00:00Z",
        "1990-12-31T15:59:60.5-08:00",
        "2026-01-31T09:30:00.1Z",
    ),
    "time": ("09:30:00Z", "23:59:59.5+01:00"),
    "duration": ("PT1H30M", "P1Y"),
    "uuid": ("6f1b9c0e-52a7-4d5c-9d1e-3c8a7b2f4e60", "6F1B9C0E-52A7-4D5C-9D1E-3C8A7B2F4E60"),
    "email": ("ada@example.com",),
    "uri": ("https://example.com/a?b=c#d",),
    "hostname": ("example.com",),
    "ipv4": ("192.0.2.1",),
    "ipv6": ("2001:db8::1",),
    "byte": ("ZXhhbXBsZQ==", "", "AA=="),
    "base64": ("ZXhhbXBsZQ==",),
    "binary": ("any \u00e9 text", ""),
    "decimal": ("12.50", "-0.001", "100", "1E+3"),
    "int64": ("7", "-12", "9007199254740993"),
    "int32": ("7", "0"),
    "password": ("secret",),
}
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_PLAIN: Final = (
    "",
    "text",
    "a",
    "\u00e9\U0001f600",
    "2026-01-31",
    "12.5",
    "true",
    "null",
    "x" * 40,
    "line\nbreak",
    " ",
)
_TRIED: Final = (
    *("7", "12.50", "a", "A", "aa", "AA", "AAA", "a1", "0" * 24, "00000000", "2026-01-31", "09:30", "#1a2b3c"),
    *(
        "https://example.com/a",
        "ada@example.com",
        "a-b",
        "a_b",
        "ab_" + "0" * 24,
        "+31201234567",
        "en-US",
        "EUR",
        "1.0",
    ),
)


FORMATS: Final = FormatChecker()
"""The formats that a text has to be in; those of numbers as text among them."""


@FORMATS.checks("decimal", (ValueError, ArithmeticError))
def _is_decimal(value: object) -> bool:
    return not isinstance(value, str) or Decimal(value).is_finite()


@FORMATS.checks("int32", ValueError)
@FORMATS.checks("int64", ValueError)
def _is_integer(value: object) -> bool:
    return not isinstance(value, str) or str(int(value)) == value


@FORMATS.checks("byte", ValueError)
@FORMATS.checks("base64", ValueError)
def _is_base64(value: object) -> bool:
    return not isinstance(value, str) or b64decode(value, validate=True) is not None


@FORMATS.checks("date-time", ValueError)
def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or _MOMENT.fullmatch(value) is not None


def text(random: Random, parts: list[Mapping[str, Any]]) -> str:
    """Return a text for all of some schemas; whether it fits is for the caller to see."""
    forms = [part["format"] for part in parts if isinstance(part.get("format"), str)]
    forms += ["base64" for part in parts if part.get("contentEncoding") == "base64"]
    choices = [choice for form in forms for choice in _BY_FORMAT.get(form, ())] or list(_PLAIN)
    documented_texts = [
        part[word] for part in parts for word in ("example", "default") if isinstance(part.get(word), str)
    ]
    patterns = [part["pattern"] for part in parts if isinstance(part.get("pattern"), str)]
    if patterns:
        choices = [*documented_texts, *choices, *_TRIED]
    least = max([part["minLength"] for part in parts if isinstance(part.get("minLength"), int)], default=0)
    most = min([part["maxLength"] for part in parts if isinstance(part.get("maxLength"), int)], default=1000)
    # A text that is long enough matches few patterns and no format.
    choices += [] if forms or not least else ["7" * least, "a" * least, "A" * least]
    fitting = [choice for choice in choices if least <= len(choice) <= most and all(map(_matching(choice), patterns))]
    return random.choice(fitting or choices)


def _matching(value: str) -> Any:
    def matches(pattern: str) -> bool:
        try:
            return re.search(pattern, value) is not None
        except re.error:
            return True

    return matches
