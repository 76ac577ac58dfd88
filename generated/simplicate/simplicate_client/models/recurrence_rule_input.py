# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class RecurrenceRuleInput(Model):
    """A rule by which hours repeat, in the terms of iCalendar."""

    dtstart: str | Unset = UNSET
    """First occurrence (DTSTART)."""

    freq: int | Unset = UNSET
    """How often it repeats (FREQ)."""

    until: str | Unset = UNSET
    """Last day on which it repeats (UNTIL)."""

    count: int | Unset = UNSET
    """Number of occurrences (COUNT)."""

    interval: int | Unset = UNSET
    """Number of periods between occurrences (INTERVAL)."""

    wkst: str | Unset = UNSET
    """First day of the week (WKST)."""

    byday: str | Unset = UNSET
    """Days of the week on which it repeats (BYDAY)."""

    bysetpos: str | Unset = UNSET
    """Which of the occurrences in the period counts (BYSETPOS)."""
