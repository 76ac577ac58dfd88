# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CalendarEvent(Model):
    """An event of the calendar."""

    eventid: int = field(metadata=wire(hint=hints.text))
    """Id of the event."""

    title: str
    """Title of the event."""

    description: str | None
    """More about it."""

    userid: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member it belongs to."""

    start: datetime = field(metadata=wire(hint=hints.stamp))
    """When it begins."""

    end: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When it ends."""

    public: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether all of the staff see it."""

    color: str | None
    """Colour, such as `#03a9f4`."""

    isstartnotified: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the reminder was sent."""

    reminder_before: int = field(metadata=wire(hint=hints.text))
    """How long before the start to remind."""

    reminder_before_type: str | None
    """Unit of that time, such as `minutes` or `hours`."""
