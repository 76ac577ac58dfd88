# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class PurchaseType(Model):
    """A kind of purchase."""

    id: str | None | Unset = UNSET
    """Identifier of the purchase type."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    blocked: bool | None | Unset = UNSET
    """Whether it can no longer be chosen."""

    tariff: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Price of a unit."""

    is_unit_tariff: bool | None | Unset = UNSET
    """Whether the tariff is for a unit."""

    unit_name: str | None | Unset = UNSET
    """Name of the unit."""

    is_attachment_allowed: bool | None | Unset = UNSET
    """Whether a file may go with it."""
