# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .assignment_reference import AssignmentReference
    from .employee_reference import EmployeeReference
    from .hours_reference import HoursReference
    from .hours_type import HoursType
    from .project_reference import ProjectReference
    from .project_service_reference import ProjectServiceReference
    from .timer_state import TimerState


@define(kw_only=True, repr=False)
class Timer(Model):
    """A timer that counts the time of an employee."""

    id: str | None = None
    """Identifier of the timer."""

    seconds_spent: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Seconds counted so far."""

    min_seconds_step: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Smallest step in which the time is counted, in seconds."""

    employee: EmployeeReference | None = None
    """Employee it concerns."""

    project: ProjectReference | None = None
    """Project it concerns."""

    projectservice: ProjectServiceReference | None = None
    """Service of the project."""

    hourstype: HoursType | None = None
    """Hours type."""

    related_hours: HoursReference | None = None
    """Hours that the timer wrote."""

    state: TimerState | str | None = None
    """Whether the timer runs."""

    description: str | None = None
    """Description of the timer."""

    metadata: Any | None = field(default=None, metadata=wire(hint=hints.json_text()))
    """Free data kept with it, as JSON text."""

    assignment: AssignmentReference | None = None
    """Assignment the time is spent on."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
