# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class SalesProgress(Model):
    """A step a deal goes through."""

    id: str | None = None
    """Identifier of the sales progress."""

    label: str | None = None
    """Text shown in the application."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""

    chance_to_score: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Chance of winning the deal, in percent."""

    position: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""
