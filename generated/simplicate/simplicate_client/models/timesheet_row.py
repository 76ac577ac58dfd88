# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class TimesheetRow(Model):
    """A row of a week timesheet."""

    id: str | None = None
    """Identifier of the timesheet row."""

    order: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""

    project: models.TimesheetRowProject | None = None
    """Project it concerns."""

    project_service: models.TimesheetRowProjectService | None = None
    """Service of the project."""

    itemtype: models.TimesheetRowItemType | None = None
    """Hours type, cost type or kilometres of the row."""

    person: models.TimesheetRowPerson | None = None
    """Person it concerns."""

    organization: models.TimesheetRowOrganization | None = None
    """Organization it concerns."""

    employee_id: str | None = None
    """Employee, from the employees."""

    start_date: date | None = None
    """First day."""

    end_date: date | None = None
    """Last day."""

    project_id: str | None = None
    """Project, from the projects."""

    project_service_id: str | None = None
    """Service of the project, from the project services."""

    itemtype_id: str | None = None
    """Hours type or cost type of the row."""

    type: models.TimesheetRowKind | str | None = None
    """What is written in the row."""
