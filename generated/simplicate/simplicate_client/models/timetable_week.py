# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class TimetableWeek(Model):
    """Working days of a week."""

    day_1: models.TimetableDay | None = None
    """Monday."""

    day_2: models.TimetableDay | None = None
    """Tuesday."""

    day_3: models.TimetableDay | None = None
    """Wednesday."""

    day_4: models.TimetableDay | None = None
    """Thursday."""

    day_5: models.TimetableDay | None = None
    """Friday."""

    day_6: models.TimetableDay | None = None
    """Saturday."""

    day_7: models.TimetableDay | None = None
    """Sunday."""
