# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class InvoiceLine(Model):
    """A line of an invoice."""

    id: str | None = None
    """Identifier of the invoice line."""

    revenue_group: models.RevenueGroup | None = None
    """Revenue group."""

    default_service_id: str | None = None
    """Default service it is based on."""

    vat_class: models.VatClass | None = None
    """VAT class."""

    total_vat: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """VAT in all."""

    service_id: str | None = None
    """Service it belongs to."""

    date: Date | None = None
    """Day it applies to."""

    description: str | None = None
    """Description of the invoice line."""

    amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Quantity, or sum of money where the object is a payment."""

    price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of the invoice line."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
