# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .budget_costs import BudgetCosts
    from .budget_hours import BudgetHours
    from .budget_total import BudgetTotal


@define(kw_only=True, repr=False)
class Budget(Model):
    """Budget of a project against what has been spent."""

    hours: BudgetHours | None | Unset = UNSET
    """Budget of the hours."""

    costs: BudgetCosts | None | Unset = UNSET
    """Budget of the costs."""

    total: BudgetTotal | None | Unset = UNSET
    """Budget in all."""
