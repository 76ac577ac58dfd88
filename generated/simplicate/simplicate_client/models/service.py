# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Service(Model):
    """A service, of whatever project."""

    id: str | None = None
    """Identifier of the service."""

    start_date: date | None = None
    """First day."""

    end_date: date | None = None
    """Last day."""

    subscription_cycle: models.BillingCycle | str | None = None
    """How often the subscription is invoiced."""

    budget: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Budget of the service."""

    default_service_id: str | None = None
    """Default service it is based on."""

    name: str | None = None
    """Name of the service."""

    explanation: str | None = None
    """Explanation for the customer."""

    invoice_method: models.InvoiceMethod | str | None = None
    """How the service is invoiced."""

    amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Quantity, or sum of money where the object is a payment."""

    price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of the service."""

    track_hours: bool | None = None
    """Whether hours can be written on it."""

    track_cost: bool | None = None
    """Whether costs can be written on it."""
