# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class LeaveFigures(Model):
    """What happened to one type of leave in a period, in days."""

    accrual: Decimal = field(metadata=wire(hint=hints.text))
    """Days earned."""

    taken: Decimal = field(metadata=wire(hint=hints.text))
    """Days taken."""

    balance: Decimal = field(metadata=wire(hint=hints.text))
    """Days left."""
