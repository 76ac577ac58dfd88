# Copied from generator/runtime/apps/command_line/output/text.py; edit it there, then generate again.
"""Write values as text: numbers exact, and nothing that a terminal or a spreadsheet would obey."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from ....codec.jsontext import dumps_text, is_list, plain_decimal
from ....core.redaction import printable

_FORMULA = re.compile("^(?:[=@\t\r\uff1d\uff20]|[+\\-\uff0b\uff0d](?![\\d ()./,:-]*$))")
"""How a text begins that a spreadsheet runs. A number, a date and a telephone number with a sign are none."""

_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What JSON does not have to escape and a terminal obeys."""


def plain(value: object) -> Any:
    """Return a value as JSON has it: days and times as ISO text, enums as their values; numbers stay exact."""
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, str | int | float | Decimal):
        return value
    if isinstance(value, Mapping):
        return {str(plain(name)): plain(item) for name, item in cast("Mapping[object, object]", value).items()}
    if is_list(value) or isinstance(value, tuple | set | frozenset):
        return [plain(item) for item in cast("list[object]", value)]
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    return value.isoformat() if isinstance(value, date | time) else str(value)


def json_of(value: object, *, terminal: bool) -> str:
    """Return a value as JSON on one line; for a terminal, what it would obey is escaped."""
    text = dumps_text(plain(value))
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text) if terminal else text


def cell_of(value: object) -> str:
    """Return a value as the text of one cell; a list or an object as JSON."""
    simple = plain(value)
    if simple is None:
        return ""
    if isinstance(simple, bool):
        return "true" if simple else "false"
    if isinstance(simple, Decimal):
        return plain_decimal(simple)
    if isinstance(simple, str | int | float):
        return str(simple)
    return json_of(simple, terminal=False)


def guarded(value: object) -> str:
    """Return the text of a cell in a CSV file; a text that a spreadsheet would run as a formula gets a `'` in front."""
    text = cell_of(value)
    return f"'{text}" if isinstance(plain(value), str) and _FORMULA.match(text) else text


def shown(value: object) -> str:
    """Return the text of a cell on a terminal: on one line, without what a terminal would obey."""
    return printable(cell_of(value))
