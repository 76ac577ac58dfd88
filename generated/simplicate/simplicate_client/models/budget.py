# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Budget(Model):
    """Budget of a project against what has been spent."""

    hours: models.BudgetHours | None = None
    """Budget of the hours."""

    costs: models.BudgetCosts | None = None
    """Budget of the costs."""

    total: models.BudgetTotal | None = None
    """Budget in all."""
