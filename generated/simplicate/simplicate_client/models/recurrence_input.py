# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class RecurrenceInput(Model):
    """How hours to write repeat."""

    id: str | Unset = UNSET
    """Identifier of the recurrence."""

    rrule: models.RecurrenceRuleInput | Unset = UNSET
    """Rule by which it repeats."""

    update: str | Unset = UNSET
    """Which occurrences a change applies to."""
