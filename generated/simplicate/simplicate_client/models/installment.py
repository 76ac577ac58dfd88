# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Installment(Model):
    """An instalment in which a service is invoiced."""

    name: str | None = None
    """Name of the instalment."""

    percentage: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Percentage."""

    price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount of the instalment."""

    order: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""

    expiration_date: date | None = None
    """Day on which it has to be invoiced."""

    status: models.InvoicingStatus | str | None = None
    """Status of the instalment."""

    invoiced_date: date | None = None
    """Day on which it was invoiced."""

    invoice_id: str | None = None
    """Invoice, from the invoices."""

    invoice_line_id: str | None = None
    """Invoice line it is on."""
