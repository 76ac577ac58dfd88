# Copied from overlays/perfex/codec.py; edit it there, then generate again.
"""Read missing values as PHP and MySQL write them, and objects that have one name twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from perfex_client._runtime.extend import (
    Codec,
    quirk,
)

_NO_DATE = ("", "0000-00-00", "0000-00-00 00:00:00")
_MIDNIGHT = " 00:00:00"
_QUOTED = re.compile(r"'([^']*)'")
_QUOTED_LIST = re.compile(r"\[\s*(?:'[^']*'\s*(?:,\s*'[^']*'\s*)*)?\]")


class PerfexCodec(Codec):
    """Reads empty text and MySQL's zero dates as `None`, and writes back the text that was read."""

    @quirk("PX-30", "PX-32")
    def members(self, pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        """Return the members of an object; if a name occurs twice, keep both values.

        The guide prints a lead with an empty `zip` before the real one, and payments whose second `invoiceid` is the
        name of the payment mode. An empty value gives way to the other one. If neither is empty, the first keeps the
        name; the second becomes `name` (a second `invoiceid`), or gets a suffix: `_2`, `_3` and so on.
        """
        members = dict(pairs)
        if len(members) == len(pairs):
            return members
        members.clear()
        for name, value in pairs:
            if name not in members or _empty(members[name]):
                members[name] = value
            elif not _empty(value) and value != members[name]:
                members[_free(name, members, pairs)] = value
        return members

    @quirk("PX-09", "PX-37")
    def read_date(self, value: object, at: str) -> date | None:
        """Read the zero date as `None`, and a time at midnight as its date."""
        if value in _NO_DATE:
            return None
        if isinstance(value, str) and value.endswith(_MIDNIGHT):
            value = value.removesuffix(_MIDNIGHT)
        return super().read_date(value, at)

    @quirk("PX-09")
    def read_datetime(self, value: object, at: str) -> datetime | None:
        """Read the zero date as `None`."""
        return None if value in _NO_DATE else super().read_datetime(value, at)

    @quirk("PX-60")
    def read_int(self, value: object, at: str) -> int | None:
        """Read empty text as `None`."""
        return None if value == "" else super().read_int(value, at)

    @quirk("PX-60")
    def read_decimal(self, value: object, at: str) -> Decimal | None:
        """Read empty text as `None`."""
        return None if value == "" else super().read_decimal(value, at)

    @quirk("PX-60")
    def read_bool(self, value: object, at: str) -> bool | None:
        """Read empty text as false, as PHP does."""
        return False if value == "" else super().read_bool(value, at)

    @quirk("PX-60")
    def read_structure(self, value: object, at: str) -> object:
        """Read empty text as `None`, and a list in single quotes, which the guide prints once, as a list."""
        if value == "":
            return None
        if isinstance(value, str) and _QUOTED_LIST.fullmatch(value):
            return _QUOTED.findall(value)
        return super().read_structure(value, at)


def _empty(value: object) -> bool:
    return value is None or value == ""


def _free(name: str, members: dict[str, Any], pairs: Sequence[tuple[str, Any]]) -> str:
    known = {known for known, _ in pairs} | members.keys()
    if name == "invoiceid" and "name" not in known:
        return "name"
    number = 2
    while f"{name}_{number}" in known:
        number += 1
    return f"{name}_{number}"
