# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define, field

from .._overlay.models.reports import ComparisonLeaveRowExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ComparisonLeaveRow(ComparisonLeaveRowExtras, Model):
    """One employee's leave of one type on a date."""

    employee_id: int = field(metadata=wire("employee", hints.text))
    """The employee, by the id it was asked for with."""

    leave_type: str
    """Name of the leave type."""

    date: Date = field(metadata=wire("Date"))
    """Day the figures are for."""

    accrual: Decimal | None = field(metadata=wire("Accrual", hints.text))
    """Days earned."""

    entitlement: Decimal | None = field(metadata=wire("Entitlement", hints.text))
    """Days the employee is entitled to."""

    taken: Decimal | None = field(metadata=wire("Taken", hints.text))
    """Days taken."""

    adjustment: Decimal | None = field(metadata=wire("Adjustment", hints.text))
    """Days added or removed by hand."""

    balance: Decimal | None = field(metadata=wire("Balance", hints.text))
    """Days left."""
