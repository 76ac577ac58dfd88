# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ReverseInvoice(Model):
    """An invoice that the customer makes."""

    id: str
    """Identifier of the reverse invoice."""

    status: models.ReverseInvoiceStatus | str | None = None
    """Status of the reverse invoice."""

    date: Date | None = None
    """Date of the invoice."""

    invoice_number: str | None = None
    """Number of the invoice."""

    price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount of the invoice."""

    project: models.ProjectReference | None = None
    """Project it concerns."""

    invoice: models.InvoiceReference | None = None
    """Invoice it is on."""
