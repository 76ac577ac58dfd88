# Copied from overlays/simplepay/models/reports.py; edit it there, then generate again.
"""Columns of report rows by caption, and the errors of queued reports."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, cast
from uuid import UUID

from simplepay_client._overlay.money import parse_money
from simplepay_client._runtime.extend import (
    ClientError,
    Model,
    RateLimited,
    TimedOut,
    quirk,
)


class TooManyReports(RateLimited):
    """Too many reports are queued already (429); this is not about the hourly budget of requests."""

    scope = "reports"


class ReportTimedOut(TimedOut):
    """A queued report did not finish in time; the vendor continues it, and `reports.poll` may fetch its rows later."""

    def __init__(self, report: str, uuid: UUID, seconds: float) -> None:
        super().__init__(f"the report {report} was not done after {seconds:.0f} s; poll {uuid} for its rows later")
        self.uuid = uuid


@quirk("SP-45")
def named_report(error: ClientError, uuid: UUID) -> None:
    """Set the `uuid` of the report on an error, and add a note that names it."""
    vars(error)["uuid"] = uuid
    error.add_note(f"The report goes on; poll {uuid} for its rows later.")


class _Columns:
    """Columns of a report row by their caption, as the vendor wrote it."""

    __slots__ = ()

    @property
    def columns(self) -> dict[str, Any]:
        """All columns by caption, with the values as they came."""
        return cast(Model, self).to_dict()

    @quirk("SP-24")
    def __getitem__(self, caption: str) -> Any:
        return self.columns[caption]

    def money(self, caption: str) -> Decimal | None:
        """Return the amount in a column; `None` where there is none.

        Taken are numbers and text such as `R 15,000.00`, `R 10000.00`, `-R 12.50` and `EUR 1 234.50`: perhaps a sign
        and a currency, digits alone or in groups of three, a point and one or two decimals.

        Raises:
            DecodeError: The text may mean several amounts (`1,234`, `1.234`) or none.
        """
        return parse_money(self[caption], caption)


class ReportRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class TransactionHistoryRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class VarianceRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class ComparisonLeaveRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class LeaveLiabilityRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()


class TrackedBalancesRowExtras(_Columns):
    """Columns by caption."""

    __slots__ = ()
