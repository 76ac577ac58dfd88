# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .timetable_day import TimetableDay


@define(kw_only=True, repr=False)
class TimetableWeek(Model):
    """Working days of a week."""

    day_1: TimetableDay | None | Unset = UNSET
    """Monday."""

    day_2: TimetableDay | None | Unset = UNSET
    """Tuesday."""

    day_3: TimetableDay | None | Unset = UNSET
    """Wednesday."""

    day_4: TimetableDay | None | Unset = UNSET
    """Thursday."""

    day_5: TimetableDay | None | Unset = UNSET
    """Friday."""

    day_6: TimetableDay | None | Unset = UNSET
    """Saturday."""

    day_7: TimetableDay | None | Unset = UNSET
    """Sunday."""
