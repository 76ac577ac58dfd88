# Copied from overlays/simplepay/labels.py; edit it there, then generate again.
"""Spell what the vendor keys things by: labels of payslip lines, attributes of bulk input."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from simplepay_client._runtime.extend import (
    InvalidArgument,
    plain_decimal,
    quirk,
)

if TYPE_CHECKING:
    from simplepay_client._runtime.extend import Codec

_CALCULATION = re.compile(r"calc\.([^.]+)\.(.+)")


@quirk("SP-09")
def machine_name(label: str) -> str:
    """Return a caption as machine name, so that "Basic Salary" and "basic_salary" are one."""
    return re.sub(r"[\W_]+", "_", label.casefold()).strip("_")


@quirk("SP-42")
def split_attribute(name: str) -> tuple[str | int | None, str]:
    """Take `calc.<item>.<input>` apart; any other attribute is the employee's own and has no item."""
    match = _CALCULATION.fullmatch(name)
    if match is None:
        return None, name
    item = match[1]
    # "0123" has to stay as it is to be written again.
    return (int(item) if item.isascii() and item.isdecimal() and str(int(item)) == item else item), match[2]


def attribute_text(name: str, value: object) -> str:
    """Return a value as the text that bulk input wants.

    Raises:
        InvalidArgument: Bulk input has no text for a value of this class.
    """
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, date):
        return date.isoformat(value)  # of a moment, its day
    number = Decimal(repr(value)) if isinstance(value, float) else value
    if isinstance(number, Decimal) and number.is_finite():
        return plain_decimal(number)
    raise InvalidArgument(f"{name}: bulk input takes text, numbers, booleans and dates, not {value!r:.60}")


def wire_date(value: object, codec: Codec, at: str) -> date | None:
    """Read a date that may be missing."""
    return None if value is None else codec.read(date, value, at=at)
