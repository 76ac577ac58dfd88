# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class LeaveDay(Model):
    """A day, or part of a day, on leave."""

    id: int
    """Number of the leave day."""

    date: Date
    """The day."""

    hours: Decimal | None
    """Hours on leave; null for a whole day."""

    leave_type: str
    """Machine name of the leave type."""

    type_id: int
    """Leave type."""
