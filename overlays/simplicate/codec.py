"""Read values of Simplicate that differ from their documentation."""

from __future__ import annotations

from datetime import date, datetime

from simplicate_client._runtime.extend import (
    Codec,
    quirk,
)


class SimplicateCodec(Codec):
    """Text that stops at the day, `false` for no date, and numbers for booleans."""

    @quirk("SC-32")
    def read_date(self, value: object, at: str) -> date | None:
        """Read false as no date (the end of a contract), and text with a time as its date."""
        if value is False:
            return None
        if isinstance(value, str) and len(value) == 19 and value.endswith(" 00:00:00"):
            value = value[:10]
        return super().read_date(value, at)

    @quirk("SC-32")
    def read_datetime(self, value: object, at: str) -> datetime | None:
        """Read a date without time as midnight, as the vendor does."""
        if value is False:
            return None
        if isinstance(value, str) and len(value) == 10:
            value = f"{value} 00:00:00"
        return super().read_datetime(value, at)

    @quirk("SC-30", "SC-34")
    def read_bool(self, value: object, at: str) -> bool | None:
        """Read 1 and 0 as booleans, as numbers or as text."""
        if type(value) is int and value in (0, 1):
            return bool(value)
        return value == "1" if isinstance(value, str) and value in ("0", "1") else super().read_bool(value, at)
