# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class MileageReference(Model):
    """Kilometres, in short."""

    id: str | None = None
    """Identifier of the kilometres."""

    mileage: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of kilometres."""
