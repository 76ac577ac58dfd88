# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class RecurrenceRule(Model):
    """A rule by which something repeats, in the terms of iCalendar."""

    dtstart: str | None = None
    """First occurrence (DTSTART)."""

    freq: int | None = field(default=None, metadata=wire(hint=hints.text))
    """How often it repeats (FREQ)."""

    until: str | None = None
    """Last day on which it repeats (UNTIL)."""

    count: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of occurrences (COUNT)."""

    interval: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of periods between occurrences (INTERVAL)."""

    wkst: str | None = None
    """First day of the week (WKST)."""

    byday: str | None = None
    """Days of the week on which it repeats (BYDAY)."""

    bysetpos: str | None = None
    """Which of the occurrences in the period counts (BYSETPOS)."""
