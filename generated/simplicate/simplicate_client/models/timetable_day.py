# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class TimetableDay(Model):
    """Working hours of a day."""

    start_time: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hour of the day at which work starts."""

    end_time: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hour of the day at which work ends."""

    hours: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours worked that day."""
