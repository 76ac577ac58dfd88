# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .timetable_day import TimetableDay


@define(kw_only=True, repr=False)
class TimetableWeek(Model):
    """Working days of a week."""

    day_1: TimetableDay | None = None
    """Monday."""

    day_2: TimetableDay | None = None
    """Tuesday."""

    day_3: TimetableDay | None = None
    """Wednesday."""

    day_4: TimetableDay | None = None
    """Thursday."""

    day_5: TimetableDay | None = None
    """Friday."""

    day_6: TimetableDay | None = None
    """Saturday."""

    day_7: TimetableDay | None = None
    """Sunday."""
