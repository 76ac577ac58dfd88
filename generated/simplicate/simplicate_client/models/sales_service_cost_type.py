# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class SalesServiceCostType(Model):
    """A cost type of a sales service, with its budget."""

    id: str | None = None
    """Identifier of the sales service cost type."""

    label: str | None = None
    """Text shown in the application."""

    costtype: models.PurchaseType | None = None
    """Kind of cost."""

    budgeted_amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Quantity budgeted."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of a unit."""

    purchase_margin: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Margin on the purchase, in percent."""

    purchase_tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Purchase price of a unit."""
