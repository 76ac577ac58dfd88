# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class DateTimeRange(Model):
    """A stretch of time."""

    start_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """Start of the range."""

    end_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """End of the range."""
