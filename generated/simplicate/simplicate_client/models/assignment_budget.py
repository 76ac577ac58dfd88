# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class AssignmentBudget(Model):
    """Planned against spent hours of an assignment."""

    assignment_id: str | None = None
    """Assignment, from the project assignments."""

    range_start: date | None = None
    """First day of the range."""

    budget_range_start: date | None = None
    """First day of the budget's range."""

    range_end: date | None = None
    """Last day of the range."""

    budget_range_end: date | None = None
    """Last day of the budget's range."""

    planned_amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours planned in the range."""

    spent_amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours spent in the range."""

    hours_type: models.AssignmentHoursType | str | None = None
    """Whether the hours are meant in all or a week."""
