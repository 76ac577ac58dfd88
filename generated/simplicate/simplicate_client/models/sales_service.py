# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .billing_cycle import BillingCycle
    from .invoice_method import InvoiceMethod
    from .sales_service_cost_type import SalesServiceCostType
    from .sales_service_hours_type import SalesServiceHoursType
    from .vat_class import VatClass


@define(kw_only=True, repr=False)
class SalesService(Model):
    """A service offered in a deal."""

    id: str | None | Unset = UNSET
    """Identifier of the service."""

    invoice_date: date | None | Unset = UNSET
    """Date of the invoice."""

    hour_types: list[SalesServiceHoursType] | None | Unset = UNSET
    """Hours types with their budget."""

    cost_types: list[SalesServiceCostType] | None | Unset = UNSET
    """Cost types with their budget."""

    subscription_cycle: BillingCycle | str | None | Unset = UNSET
    """How often the subscription is invoiced."""

    track_cost: bool | None | Unset = UNSET
    """Whether costs can be written on it."""

    vat_class: VatClass | None | Unset = UNSET
    """VAT class."""

    sales_id: str | None | Unset = UNSET
    """Deal, from the sales."""

    default_service_id: str | None | Unset = UNSET
    """Default service it is based on."""

    name: str | None | Unset = UNSET
    """Name of the service."""

    invoice_method: InvoiceMethod | str | None | Unset = UNSET
    """How the service is invoiced."""

    amount: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Quantity, or sum of money where the object is a payment."""

    price: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Price of the service."""

    show_itemtype: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """How item types are shown on the quote."""

    total: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Total."""

    position: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Place in the order."""

    explanation: str | None | Unset = UNSET
    """Explanation for the customer."""

    track_hours: bool | None | Unset = UNSET
    """Whether hours can be written on it."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""
