# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .calendar_event import CalendarEvent
    from .calendar_event_page import CalendarEventPage


CalendarEventRows: TypeAlias = "list[CalendarEvent] | CalendarEventPage"
"""The events of the calendar of a listing or search: a bare list, or a page of 3.x."""
