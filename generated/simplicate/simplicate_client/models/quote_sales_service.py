# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .billing_cycle import BillingCycle
    from .invoice_method import InvoiceMethod


@define(kw_only=True, repr=False)
class QuoteSalesService(Model):
    """A service offered in a quote."""

    vat_code: str | None | Unset = UNSET
    """Code of the VAT class."""

    vat_description: str | None | Unset = UNSET
    """Description of the VAT class."""

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

    subscription_cycle: BillingCycle | str | None | Unset = UNSET
    """How often the subscription is invoiced."""

    explanation: str | None | Unset = UNSET
    """Explanation for the customer."""

    track_hours: bool | None | Unset = UNSET
    """Whether hours can be written on it."""

    track_cost: bool | None | Unset = UNSET
    """Whether costs can be written on it."""
