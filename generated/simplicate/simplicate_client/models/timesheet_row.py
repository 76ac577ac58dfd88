# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .timesheet_row_item_type import TimesheetRowItemType
    from .timesheet_row_kind import TimesheetRowKind
    from .timesheet_row_organization import TimesheetRowOrganization
    from .timesheet_row_person import TimesheetRowPerson
    from .timesheet_row_project import TimesheetRowProject
    from .timesheet_row_project_service import TimesheetRowProjectService


@define(kw_only=True, repr=False)
class TimesheetRow(Model):
    """A row of a week timesheet."""

    id: str | None = None
    """Identifier of the timesheet row."""

    order: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""

    project: TimesheetRowProject | None = None
    """Project it concerns."""

    project_service: TimesheetRowProjectService | None = None
    """Service of the project."""

    itemtype: TimesheetRowItemType | None = None
    """Hours type, cost type or kilometres of the row."""

    person: TimesheetRowPerson | None = None
    """Person it concerns."""

    organization: TimesheetRowOrganization | None = None
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

    type: TimesheetRowKind | str | None = None
    """What is written in the row."""
