"""Amounts of accounting entries by split."""

from __future__ import annotations

from decimal import Decimal
from typing import Self

from simplepay_client._overlay.json_parts import decimals_of, members_of
from simplepay_client._overlay.raw_mapping import Kept
from simplepay_client._runtime.extend import (
    Codec,
    quirk,
)


class SplitAmounts(Kept[str, Decimal]):
    """Amounts by the id of the accounting split, as text; without splits, one amount.

    `amounts[split.id]` gives the amount of an `AccountingSplit`.
    """

    __slots__ = ()

    @property
    def total(self) -> Decimal:
        """All amounts together."""
        return sum(self.values(), Decimal(0))

    @property
    def by_split(self) -> dict[str, Decimal]:
        """The amounts that belong to a split; none where no splits are set up."""
        return {split: amount for split, amount in self.items() if split}

    @property
    @quirk("SP-23")
    def unsplit(self) -> Decimal | None:
        """The amount that belongs to no split, which the vendor puts under an empty id."""
        return self.get("")

    @classmethod
    @quirk("SP-23")
    def read(cls, value: object, codec: Codec, at: str) -> Self:
        """Read the amounts; report each value that is not a number, and leave it out."""
        members = members_of(value)
        return cls(decimals_of(members, codec, at), members)

    def write(self, codec: Codec) -> object:  # noqa: ARG002  as the codec calls it
        """Return the value that was read; for amounts made in Python, a value of the same form."""
        return self._written()
