# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .timesheet import Timesheet
    from .timesheet_page import TimesheetPage


TimesheetRows: TypeAlias = "list[Timesheet] | TimesheetPage"
"""The timesheets of a listing or search: a bare list, or a page of 3.x."""
