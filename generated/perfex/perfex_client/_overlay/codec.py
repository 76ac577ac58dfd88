# Copied from overlays/perfex/codec.py; edit it there, then generate again.
"""How PHP and MySQL spell what is missing, and names that come twice in one object."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from perfex_client._runtime.extend import Codec

_NO_DATE = ("", "0000-00-00", "0000-00-00 00:00:00")
_MIDNIGHT = " 00:00:00"
_QUOTED = re.compile(r"'([^']*)'")
_QUOTED_LIST = re.compile(r"\[\s*(?:'[^']*'\s*(?:,\s*'[^']*'\s*)*)?\]")


class PerfexCodec(Codec):
    """Empty text and MySQL's zero dates stand for nothing; the spelling that came is written back."""

    def members(self, pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        """Keep both values where a name comes twice.

        The guide prints a lead with an empty `zip` before the true one, and payments whose second `invoiceid` is the
        name of the payment mode. A value that says something outdoes an empty one; of two that do, the first is the
        column of that name, and the other goes under `name`, or the name with `_2` and so on behind it.
        """
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        found.clear()
        for name, value in pairs:
            if name not in found or _empty(found[name]):
                found[name] = value
            elif not _empty(value) and value != found[name]:
                found[_free(name, found, pairs)] = value
        return found

    def read_date(self, value: object, at: str) -> date | None:
        """Take the zero date for none, and a moment at midnight for its day."""
        if value in _NO_DATE:
            return None
        if isinstance(value, str) and value.endswith(_MIDNIGHT):
            value = value.removesuffix(_MIDNIGHT)
        return super().read_date(value, at)

    def read_datetime(self, value: object, at: str) -> datetime | None:
        """Take the zero date for none."""
        return None if value in _NO_DATE else super().read_datetime(value, at)

    def read_int(self, value: object, at: str) -> int | None:
        """Take empty text for none."""
        return None if value == "" else super().read_int(value, at)

    def read_decimal(self, value: object, at: str) -> Decimal | None:
        """Take empty text for none."""
        return None if value == "" else super().read_decimal(value, at)

    def read_bool(self, value: object, at: str) -> bool | None:
        """Take empty text for no, as PHP does."""
        return False if value == "" else super().read_bool(value, at)

    def read_structure(self, value: object, at: str) -> object:
        """Take empty text for none, and a list in single quotes, as the guide prints it once, for the list it is."""
        if value == "":
            return None
        if isinstance(value, str) and _QUOTED_LIST.fullmatch(value):
            return _QUOTED.findall(value)
        return super().read_structure(value, at)


def _empty(value: object) -> bool:
    return value is None or value == ""


def _free(name: str, found: dict[str, Any], pairs: Sequence[tuple[str, Any]]) -> str:
    known = {known for known, _ in pairs} | found.keys()
    if name == "invoiceid" and "name" not in known:
        return "name"
    number = 2
    while f"{name}_{number}" in known:
        number += 1
    return f"{name}_{number}"
