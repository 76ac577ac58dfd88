# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class PlanningBudget(Model):
    """Planned, unplanned and written hours of a project or service, as ISO 8601 durations."""

    id: str | None = None
    """Identifier of the planning budget, such as `assignmentbudget:abc`."""

    assignments_planned: models.PlanningBudgetShare | None = field(default=None, metadata=wire("assignmentsPlanned"))
    """Hours planned in assignments."""

    assignments_unplanned: str | None = field(default=None, metadata=wire("assignmentsUnplanned"))
    """Hours in assignments without a plan, as an ISO 8601 duration."""

    assignments_hours_written: models.PlanningBudgetShare | None = field(
        default=None, metadata=wire("assignmentsHoursWritten")
    )
    """Hours written on assignments."""

    itemtypes_hours_written: models.PlanningBudgetShare | None = field(
        default=None, metadata=wire("itemtypesHoursWritten")
    )
    """Hours written by hours type."""

    assignments_hours_corrections: models.PlanningBudgetShare | None = field(
        default=None, metadata=wire("assignmentsHoursCorrections")
    )
    """Corrections on hours written on assignments."""

    itemtypes_hours_corrections: models.PlanningBudgetShare | None = field(
        default=None, metadata=wire("itemtypesHoursCorrections")
    )
    """Corrections on hours written by hours type."""
