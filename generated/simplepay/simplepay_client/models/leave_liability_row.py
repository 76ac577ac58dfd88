# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._overlay.models.reports import LeaveLiabilityRowExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class LeaveLiabilityRow(LeaveLiabilityRowExtras, Model):
    """What the leave owed to an employee is worth."""

    employee_id: int = field(metadata=wire("employee", hints.text))
    """The employee, by the id it was asked for with."""

    days: Decimal = field(metadata=wire("Days", hints.text))
    """Days of leave owed."""

    daily_rate: str = field(metadata=wire("Daily Rate"))
    """Pay for a day, as text for people."""

    liability: str = field(metadata=wire("Liability"))
    """What the days are worth, as text for people."""
