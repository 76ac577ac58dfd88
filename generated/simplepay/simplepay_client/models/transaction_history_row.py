# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date

from attrs import define, field

from .._overlay.models.reports import TransactionHistoryRowExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class TransactionHistoryRow(TransactionHistoryRowExtras, Model):
    """Amounts of one employee on a date; each account and custom field is a column named by its caption."""

    employee_id: int = field(metadata=wire("employee", hints.text))
    """The employee, by the id it was asked for with."""

    date: Date = field(metadata=wire("Date"))
    """Date of the payslip."""
