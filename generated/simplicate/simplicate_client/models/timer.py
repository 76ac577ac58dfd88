# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Timer(Model):
    """A timer that counts the time of an employee."""

    id: str
    """Identifier of the timer."""

    seconds_spent: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Seconds counted so far."""

    min_seconds_step: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Smallest step in which the time is counted, in seconds."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    project: models.ProjectReference | None = None
    """Project it concerns."""

    projectservice: models.ProjectServiceReference | None = None
    """Service of the project."""

    hourstype: models.HoursType | None = None
    """Hours type."""

    related_hours: models.HoursReference | None = None
    """Hours that the timer wrote."""

    state: models.TimerState | str | None = None
    """Whether the timer runs."""

    description: str | None = None
    """Description of the timer."""

    metadata: Any | None = field(default=None, metadata=wire(hint=hints.json_text()))
    """Free data kept with it, as JSON text."""

    assignment: models.AssignmentReference | None = None
    """Assignment the time is spent on."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
