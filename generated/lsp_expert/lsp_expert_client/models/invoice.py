# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Invoice(Model):
    """A bill to a client, or a credit note."""

    id: str
    """Id of the invoice."""

    number: str | None = None
    """Its number."""

    type: models.InvoiceType | int | None = None
    """Whether it bills or credits."""

    apply_vat_reverse_charge: bool | None = field(default=None, metadata=wire("applyVATReverseCharge"))
    """Whether the VAT reverse charge applies."""

    archive: bool | None = None
    """Whether it is archived."""

    client: models.ClientReference | None = None
    """The client of a job, a quote or an invoice."""

    currency: models.Currency | None = None
    """A currency. It is written as its code alone."""

    discount: Decimal | None = None
    """Discount on the whole."""

    document: models.NamedReference | None = None
    """Configuration the document is made with."""

    due_date: datetime | None = field(default=None, metadata=wire("dueDate"))
    """Last day to pay."""

    exchange_rates: models.ExchangeRates | None = field(default=None, metadata=wire("exchangeRates"))
    """Exchange rates of an invoice."""

    filename: str | None = None
    """Name of its file."""

    filename_format: str | None = field(default=None, metadata=wire("filenameFormat"))
    """Name for its file."""

    header: str | None = None
    """Text at the top."""

    internal_notes: list[models.Note] | None = field(default=None, metadata=wire("internalNotes"))
    """Internal notes."""

    is_conflicting_number: bool | None = field(default=None, metadata=wire("isConflictingNumber"))
    """Whether another invoice has its number."""

    is_partially_paid: bool | None = field(default=None, metadata=wire("isPartiallyPaid"))
    """Whether part of it is paid."""

    issue_date: datetime | None = field(default=None, metadata=wire("issueDate"))
    """When it was issued."""

    labels: list[models.Label] | None = None
    """Labels stuck on the invoice."""

    lines: list[models.InvoiceLine] | None = None
    """What is billed."""

    notes: str | None = None
    """Text on the document."""

    payment_date: datetime | None = field(default=None, metadata=wire("paymentDate"))
    """When it was paid."""

    payments: list[models.Payment] | None = None
    """Money received."""

    pinned: bool | None = None
    """Whether it is pinned."""

    rappen_rounding: bool | None = field(default=None, metadata=wire("rappenRounding"))
    """Whether amounts in Swiss francs are rounded to 5 Rappen."""

    related_credit_note_ids: list[str] | None = field(default=None, metadata=wire("relatedCreditNoteIds"))
    """Ids of the credit notes made from it."""

    related_to_invoice_id: str | None = field(default=None, metadata=wire("relatedToInvoiceId"))
    """Id of the invoice that it credits."""

    sent_date: datetime | None = field(default=None, metadata=wire("sentDate"))
    """When it was sent."""

    sent_date_status: models.EmailStatus | None = field(default=None, metadata=wire("sentDateStatus"))
    """What became of an email."""

    status: models.InvoiceStatus | int | None = None
    """How far an invoice is."""

    tax1: models.TaxReference | None = None
    """First tax."""

    tax2: models.TaxReference | None = None
    """Second tax."""

    terms: str | None = None
    """Terms."""

    total: dict[str, Any] | None = None
    """What it comes to; its members are not known."""

    user: models.NamedReference | None = None
    """Who made it."""

    created_at: datetime | None = field(default=None, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | None = field(default=None, metadata=wire("updatedAt"))
    """When it was last changed."""
