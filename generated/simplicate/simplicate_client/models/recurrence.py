# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .recurrence_rule import RecurrenceRule


@define(kw_only=True, repr=False)
class Recurrence(Model):
    """How hours repeat."""

    id: str | None = None
    """Identifier of the recurrence."""

    rrule: RecurrenceRule | None = None
    """Rule by which it repeats."""

    update: str | None = None
    """Which occurrences a change applies to."""
