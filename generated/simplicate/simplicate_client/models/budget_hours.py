# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class BudgetHours(Model):
    """Budget of the hours."""

    amount_budget: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours budgeted."""

    amount_spent: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours spent."""

    value_budget: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount of money budgeted."""

    value_spent: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount of money spent."""
