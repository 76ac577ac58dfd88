# Copied from overlays/simplepay/models/leave.py; edit it there, then generate again.
"""Leave types and balances, in each form that the vendor uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Self, cast

from attrs import evolve

from simplepay_client._overlay.json_parts import decimals_of, is_id, items_of, members_of
from simplepay_client._overlay.money import decimal_of
from simplepay_client._overlay.raw_mapping import Kept
from simplepay_client._runtime.extend import (
    UNSET,
    Codec,
    Drift,
    fresh,
    keyed,
    quirk,
)
from simplepay_client.models import LeaveBalance


class LeaveTypes(Kept[int, str]):
    """Name of each leave type, by its id."""

    __slots__ = ()

    @quirk("SP-18")
    def id_of(self, name: str) -> int:
        """Return the id of a leave type by its name; upper and lower case do not matter."""
        for key, known in self.items():
            if known.casefold() == name.casefold():
                return key
        raise KeyError(f"{name!r} is not one of {', '.join(self.values())}")

    @classmethod
    @quirk("SP-18")
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the names; report each key that is not a number, and leave it out."""
        members = members_of(value)
        names: dict[int, str] = {}
        for key, item in members.items():
            if is_id(key) and isinstance(item, str):
                names[int(key)] = item
            else:
                codec.report(Drift(keyed(at, key), "the name of a leave type by its number", item))
        return cls(names, members)

    def write(self, codec: Codec) -> object:  # noqa: ARG002  as the codec calls it
        """Return the value that was read; for names made in Python, a value of the same form."""
        return self._written()


class LeaveBalances(Kept[int, Decimal]):
    """Remaining leave by the id of the leave type, read from either form of the vendor.

    `balances[5]` gives the days left; `entries` has the dates too, where the latest balances were asked for.
    """

    __slots__ = ("_form", "entries")

    entries: tuple[LeaveBalance, ...]
    """Type, balance and date of each; the date is `UNSET` where one was asked for."""

    def __init__(self, entries: Iterable[LeaveBalance], came: object = UNSET) -> None:
        self.entries = tuple(entries)
        super().__init__({entry.type_id: entry.balance for entry in self.entries})
        self._form = came

    @classmethod
    @quirk("SP-16")
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read either form, and a single object if the vendor omits the list."""
        if not isinstance(value, dict):
            return cls(_from_rows(items_of(value), codec, at), value)
        members = members_of(cast(object, value))
        entries = _from_rows([members], codec, at) if "type_id" in members else _from_numbers(members, codec, at)
        return cls(entries, cast(object, value))

    def write(self, codec: Codec) -> object:
        """Return the value that was read; for balances made in Python, the form with dates."""
        return fresh(self._form) if self._form is not UNSET else [codec.write(entry) for entry in self.entries]


def _from_numbers(members: Mapping[str, object], codec: Codec, at: str) -> list[LeaveBalance]:
    """Return the balances of an object that has an amount for the number of each leave type."""
    days = decimals_of({key: item for key, item in members.items() if is_id(key)}, codec, at)
    for key in [key for key in members if not is_id(key)]:
        codec.report(Drift(keyed(at, key), "the number of a leave type", members[key]))
    return [LeaveBalance(type_id=int(key), balance=amount) for key, amount in days.items()]


def _from_rows(rows: Sequence[object], codec: Codec, at: str) -> list[LeaveBalance]:
    """Return the balances of rows; a row that does not fit is none, but for a number that is a text."""
    balances = [codec.read(LeaveBalance, row, at=f"{at}[{index}]") for index, row in enumerate(rows)]
    amounts = map(_balance_of, rows)
    return [
        evolve(entry, balance=amount) for entry, amount in zip(balances, amounts, strict=True) if amount is not None
    ]


def _balance_of(row: object) -> Decimal | None:
    members = cast("dict[str, object]", row) if isinstance(row, dict) else {}
    return decimal_of(members.get("balance")) if type(members.get("type_id")) is int else None
