# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class SalesService(Model):
    """A service offered in a deal."""

    id: str
    """Identifier of the service."""

    invoice_date: date | None = None
    """Date of the invoice."""

    hour_types: list[models.SalesServiceHoursType] | None = None
    """Hours types with their budget."""

    cost_types: list[models.SalesServiceCostType] | None = None
    """Cost types with their budget."""

    subscription_cycle: models.BillingCycle | str | None = None
    """How often the subscription is invoiced."""

    track_cost: bool | None = None
    """Whether costs can be written on it."""

    vat_class: models.VatClass | None = None
    """VAT class."""

    sales_id: str | None = None
    """Deal, from the sales."""

    default_service_id: str | None = None
    """Default service it is based on."""

    name: str | None = None
    """Name of the service."""

    invoice_method: models.InvoiceMethod | str | None = None
    """How the service is invoiced."""

    amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Quantity, or sum of money where the object is a payment."""

    price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of the service."""

    show_itemtype: int | None = field(default=None, metadata=wire(hint=hints.text))
    """How item types are shown on the quote."""

    total: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Total."""

    position: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""

    explanation: str | None = None
    """Explanation for the customer."""

    track_hours: bool | None = None
    """Whether hours can be written on it."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
