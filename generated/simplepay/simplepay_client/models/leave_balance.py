# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class LeaveBalance(Model):
    """Leave left of one type."""

    type_id: int
    """Leave type."""

    balance: Decimal
    """Days left."""

    date: Date | None = None
    """Day the balance was brought up to date."""
