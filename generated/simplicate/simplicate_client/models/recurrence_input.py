# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .recurrence_rule_input import RecurrenceRuleInput


@define(kw_only=True, repr=False)
class RecurrenceInput(Model):
    """How hours to write repeat."""

    id: str | Unset = UNSET
    """Identifier of the recurrence."""

    rrule: RecurrenceRuleInput | Unset = UNSET
    """Rule by which it repeats."""

    update: str | Unset = UNSET
    """Which occurrences a change applies to."""
