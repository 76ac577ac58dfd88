# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class InvoiceReference(Model):
    """An invoice, in short."""

    id: str | None = None
    """Identifier of the invoice, such as `invoice:abc`."""

    invoice_number: str | None = None
    """Number of the invoice."""

    invoice_date: date | None = None
    """Date of the invoice."""

    status: models.InvoiceStatus | None = None
    """Status of the invoice."""
