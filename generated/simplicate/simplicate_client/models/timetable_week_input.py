# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class TimetableWeekInput(Model):
    """Working days of a week to write."""

    day_1: models.TimetableDayInput | Unset = UNSET
    """Monday."""

    day_2: models.TimetableDayInput | Unset = UNSET
    """Tuesday."""

    day_3: models.TimetableDayInput | Unset = UNSET
    """Wednesday."""

    day_4: models.TimetableDayInput | Unset = UNSET
    """Thursday."""

    day_5: models.TimetableDayInput | Unset = UNSET
    """Friday."""

    day_6: models.TimetableDayInput | Unset = UNSET
    """Saturday."""

    day_7: models.TimetableDayInput | Unset = UNSET
    """Sunday."""
