# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Tax(Model):
    """A tax."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the tax."""

    name: str
    """Name of the tax."""

    taxrate: Decimal = field(metadata=wire(hint=hints.text))
    """Rate in percent."""
