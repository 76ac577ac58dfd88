# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Correction(Model):
    """Corrections made on hours."""

    amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours that were corrected."""

    value: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Value of the correction."""

    last_correction_date: date | None = None
    """Day of the last correction."""
