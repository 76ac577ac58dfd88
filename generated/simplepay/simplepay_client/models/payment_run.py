# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PaymentRun(Model):
    """A pay run, the payslips of one pay frequency and period."""

    id: int
    """Number of the pay run."""

    wave_id: int
    """Pay frequency it belongs to."""

    period_offset: int
    """Number of the period within the pay frequency."""

    period_end_date: date
    """Last day of the period."""

    total: Decimal
    """Amount paid out."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime
    """When it was last changed."""

    special: bool
    """Whether it is a once-off run."""
