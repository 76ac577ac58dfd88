# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Recurrence(Model):
    """How hours repeat."""

    id: str | None = None
    """Identifier of the recurrence."""

    rrule: models.RecurrenceRule | None = None
    """Rule by which it repeats."""

    update: str | None = None
    """Which occurrences a change applies to."""
