# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Assignment(Model):
    """Work planned for employees."""

    id: str
    """Identifier of the assignment, such as `assignment:abc`."""

    start_date: date | None = None
    """First day."""

    end_date: date | None = None
    """Last day."""

    hours_total: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours in all."""

    hours: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours, in all or a week as `hours_type` says."""

    hours_type: str | None = None
    """Whether the hours are meant in all or a week."""

    spread: list[Decimal] | None = field(default=None, metadata=wire(hint=hints.items(hints.text)))
    """Hours on each day."""

    status: models.AssignmentStatus | None = None
    """Status of the assignment."""

    project: models.ProjectReference | None = None
    """Project it concerns."""

    projectservice: models.ProjectServiceReference | None = None
    """Service of the project."""

    projecthourstype: models.ProjectServiceHoursType | None = None
    """Hours type of the project service."""

    employees: list[models.EmployeeReference] | None = None
    """Employees that take part."""

    spent_amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours spent in the range."""

    is_planned: bool | None = None
    """Whether it has been planned."""

    name: str | None = None
    """Name of the assignment."""

    use_spread: bool | None = None
    """Whether the hours are spread over days."""

    description: str | None = None
    """Description of the assignment."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
