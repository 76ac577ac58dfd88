# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Timesheet(Model):
    """A stretch of time worked on a task."""

    id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the timesheet."""

    task_id: int = field(metadata=wire(hint=hints.text))
    """Id of the task."""

    start_time: str
    """When the work began: a clock time, or Unix seconds where the CRM itself wrote it."""

    end_time: str | None
    """When it ended, spelled the same way; null while it runs."""

    staff_id: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member."""

    hourly_rate: Decimal = field(metadata=wire(hint=hints.text))
    """Price of an hour."""

    note: str | None
    """Note."""
