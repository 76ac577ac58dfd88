# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CostType(Model):
    """A kind of cost."""

    id: str
    """Identifier of the purchase type."""

    label: str | None = None
    """Text shown in the application."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of a unit."""

    is_unit_tariff: bool | None = None
    """Whether the tariff is for a unit."""

    unit_name: str | None = None
    """Name of the unit."""

    is_attachment_allowed: bool | None = None
    """Whether a file may go with it."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""
