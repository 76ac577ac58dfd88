# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .timetable_day_input import TimetableDayInput


@define(kw_only=True, repr=False)
class TimetableWeekInput(Model):
    """Working days of a week to write."""

    day_1: TimetableDayInput | Unset = UNSET
    """Monday."""

    day_2: TimetableDayInput | Unset = UNSET
    """Tuesday."""

    day_3: TimetableDayInput | Unset = UNSET
    """Wednesday."""

    day_4: TimetableDayInput | Unset = UNSET
    """Thursday."""

    day_5: TimetableDayInput | Unset = UNSET
    """Friday."""

    day_6: TimetableDayInput | Unset = UNSET
    """Saturday."""

    day_7: TimetableDayInput | Unset = UNSET
    """Sunday."""
