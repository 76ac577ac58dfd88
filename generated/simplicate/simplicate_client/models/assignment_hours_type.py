# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class AssignmentHoursType(StrEnum):
    """Whether hours are meant in all or a week."""

    PER_WEEK = "per_week"
    TOTAL = "total"
