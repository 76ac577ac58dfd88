# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class InvoiceLineInput(Model):
    """A line of a new invoice."""

    vat_class_id: str | Unset = UNSET
    """VAT class, from the VAT classes."""

    revenue_group_id: str | Unset = UNSET
    """Revenue group, from the revenue groups."""

    date: Date | Unset = UNSET
    """Day it applies to."""

    description: str | Unset = UNSET
    """Description of the invoice line."""

    amount: Decimal | int | Unset = UNSET
    """Quantity, or sum of money where the object is a payment."""

    price: Decimal | int | Unset = UNSET
    """Price of the invoice line."""
