# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class RegistrationSource(StrEnum):
    """Where a registration was written."""

    SCHEDULE = "schedule"
    TIMER = "timer"
    TIMESHEET = "timesheet"


RegistrationSourceName: TypeAlias = Literal["schedule", "timer", "timesheet"]
"""A value of `RegistrationSource` as text."""
