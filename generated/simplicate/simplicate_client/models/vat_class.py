# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class VatClass(Model):
    """A class of VAT."""

    id: str | None = None
    """Identifier of the VAT class."""

    code: str | None = None
    """Code of the entry."""

    label: str | None = None
    """Text shown in the application."""

    percentage: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Percentage."""
