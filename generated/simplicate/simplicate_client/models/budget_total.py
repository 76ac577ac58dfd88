# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class BudgetTotal(Model):
    """Budget in all."""

    value_budget: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount of money budgeted."""

    value_spent: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount of money spent."""

    value_invoiced: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount of money invoiced."""
