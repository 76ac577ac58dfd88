# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class RegistrationSource(StrEnum):
    """Where a registration was written."""

    SCHEDULE = "schedule"
    TIMER = "timer"
    TIMESHEET = "timesheet"
