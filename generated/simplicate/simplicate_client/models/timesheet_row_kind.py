# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class TimesheetRowKind(StrEnum):
    """What is written in a timesheet row."""

    HOURS = "hours"
    COSTS = "costs"
    MILEAGE = "mileage"
