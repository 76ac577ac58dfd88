# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Payment(Model):
    """A payment received on an invoice."""

    id: str
    """Identifier of the payment."""

    invoice_id: str | None = None
    """Invoice, from the invoices."""

    date: Date | None = None
    """Day it applies to."""

    amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Sum paid."""

    description: str | None = None
    """Description of the payment."""
