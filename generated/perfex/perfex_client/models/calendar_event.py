# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class CalendarEvent(Model):
    """An event of the calendar."""

    eventid: int = field(metadata=wire(how=hints.text))
    """Id of the event."""

    title: str
    """Title of the event."""

    description: str | None | Unset = UNSET
    """More about it."""

    userid: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the staff member it belongs to."""

    start: datetime = field(metadata=wire(how=hints.stamp))
    """When it begins."""

    end: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it ends."""

    public: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether all of the staff see it."""

    color: str | None | Unset = UNSET
    """Colour, such as `#03a9f4`."""

    isstartnotified: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether the reminder was sent."""

    reminder_before: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """How long before the start to remind."""

    reminder_before_type: str | None | Unset = UNSET
    """Unit of that time, such as `minutes` or `hours`."""
