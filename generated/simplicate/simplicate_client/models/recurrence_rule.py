# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class RecurrenceRule(Model):
    """A rule by which something repeats, in the terms of iCalendar."""

    dtstart: str | None | Unset = UNSET
    """First occurrence (DTSTART)."""

    freq: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """How often it repeats (FREQ)."""

    until: str | None | Unset = UNSET
    """Last day on which it repeats (UNTIL)."""

    count: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Number of occurrences (COUNT)."""

    interval: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Number of periods between occurrences (INTERVAL)."""

    wkst: str | None | Unset = UNSET
    """First day of the week (WKST)."""

    byday: str | None | Unset = UNSET
    """Days of the week on which it repeats (BYDAY)."""

    bysetpos: str | None | Unset = UNSET
    """Which of the occurrences in the period counts (BYSETPOS)."""
