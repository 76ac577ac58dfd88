# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .budget_costs import BudgetCosts
    from .budget_hours import BudgetHours
    from .budget_total import BudgetTotal


@define(kw_only=True, repr=False)
class Budget(Model):
    """Budget of a project against what has been spent."""

    hours: BudgetHours | None = None
    """Budget of the hours."""

    costs: BudgetCosts | None = None
    """Budget of the costs."""

    total: BudgetTotal | None = None
    """Budget in all."""
