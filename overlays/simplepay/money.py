"""Read the vendor's amounts: numbers, text, and text with a currency."""

from __future__ import annotations

import re
from decimal import Decimal

from simplepay_client._runtime.extend import (
    DecodeError,
    decimal_text,
    quirk,
)

_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_DIGITS = re.compile(
    rf"""
      [0-9]+ (?: \.[0-9]{{1,2}} )?                         # 10000.00
    | [0-9]{{1,3}} (?: ,[0-9]{{3}} )+ \.[0-9]{{1,2}}        # 15,000.00
    | [0-9]{{1,3}} (?: ,[0-9]{{3}} ){{2,}}                  # 1,500,000
    | [0-9]{{1,3}} (?: [{_SPACES}][0-9]{{3}} )+ (?: \.[0-9]{{1,2}} )?
    """,
    re.VERBOSE,
)
_CURRENCY = r"(?:[A-Z][A-Za-z]{0,2}\$?\.?|[$€£₦₵₹])"
_MONEY = re.compile(rf"(-?)[{_SPACES}]?(?:{_CURRENCY}[{_SPACES}]?)?(-?)([0-9].*)")


def decimal_of(value: object) -> Decimal | None:
    """Return a number that came as number or text; `None` when it is neither."""
    if isinstance(value, str):
        return decimal_text(value)
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return Decimal(repr(value))
    return Decimal(value) if isinstance(value, int | Decimal) else None


@quirk("SP-25")
def parse_money(value: object, column: str) -> Decimal | None:
    """Return the amount in a text such as `R 15,000.00`; null stays `None`.

    Raises:
        DecodeError: The text may mean several amounts, or means none.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        number = decimal_of(value)
        if number is None:
            raise DecodeError(f"{column}: expected an amount, got {value!r:.60}")
        return number
    match = _MONEY.fullmatch(value.strip())
    if match is None or (match[1] and match[2]) or not _DIGITS.fullmatch(match[3]):
        raise DecodeError(f"{column}: {value!r:.60} is not an amount, or may be several; read it as text")
    number = Decimal(re.sub(rf"[,{_SPACES}]", "", match[3]))
    return -number if match[1] or match[2] else number
