# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire

if TYPE_CHECKING:
    from .client_reference import ClientReference
    from .currency import Currency
    from .email_status import EmailStatus
    from .exchange_rates import ExchangeRates
    from .invoice_line import InvoiceLine
    from .invoice_status import InvoiceStatus
    from .invoice_type import InvoiceType
    from .label import Label
    from .named_reference import NamedReference
    from .note import Note
    from .payment import Payment
    from .tax_reference import TaxReference


@define(kw_only=True, repr=False)
class Invoice(Model):
    """A bill to a client, or a credit note."""

    id: str
    """Id of the invoice."""

    number: str | Unset = UNSET
    """Its number."""

    type: InvoiceType | int | Unset = UNSET
    """Whether it bills or credits."""

    apply_vat_reverse_charge: bool | Unset = field(default=UNSET, metadata=wire("applyVATReverseCharge"))
    """Whether the VAT reverse charge applies."""

    archive: bool | Unset = UNSET
    """Whether it is archived."""

    client: ClientReference | Unset = UNSET
    """The client of a job, a quote or an invoice."""

    currency: Currency | Unset = UNSET
    """A currency. It is written as its code alone."""

    discount: Decimal | Unset = UNSET
    """Discount on the whole."""

    document: NamedReference | Unset = UNSET
    """Configuration the document is made with."""

    due_date: datetime | Unset = field(default=UNSET, metadata=wire("dueDate"))
    """Last day to pay."""

    exchange_rates: ExchangeRates | Unset = field(default=UNSET, metadata=wire("exchangeRates"))
    """Exchange rates of an invoice."""

    filename: str | Unset = UNSET
    """Name of its file."""

    filename_format: str | Unset = field(default=UNSET, metadata=wire("filenameFormat"))
    """Name for its file."""

    header: str | Unset = UNSET
    """Text at the top."""

    internal_notes: list[Note] | Unset = field(default=UNSET, metadata=wire("internalNotes"))
    """Internal notes."""

    is_conflicting_number: bool | Unset = field(default=UNSET, metadata=wire("isConflictingNumber"))
    """Whether another invoice has its number."""

    is_partially_paid: bool | Unset = field(default=UNSET, metadata=wire("isPartiallyPaid"))
    """Whether part of it is paid."""

    issue_date: datetime | Unset = field(default=UNSET, metadata=wire("issueDate"))
    """When it was issued."""

    labels: list[Label] | Unset = UNSET
    """Labels stuck on the invoice."""

    lines: list[InvoiceLine] | Unset = UNSET
    """What is billed."""

    notes: str | Unset = UNSET
    """Text on the document."""

    payment_date: datetime | Unset = field(default=UNSET, metadata=wire("paymentDate"))
    """When it was paid."""

    payments: list[Payment] | Unset = UNSET
    """Money received."""

    pinned: bool | Unset = UNSET
    """Whether it is pinned."""

    rappen_rounding: bool | Unset = field(default=UNSET, metadata=wire("rappenRounding"))
    """Whether amounts in Swiss francs are rounded to 5 Rappen."""

    related_credit_note_ids: list[str] | Unset = field(default=UNSET, metadata=wire("relatedCreditNoteIds"))
    """Ids of the credit notes made from it."""

    related_to_invoice_id: str | Unset = field(default=UNSET, metadata=wire("relatedToInvoiceId"))
    """Id of the invoice that it credits."""

    sent_date: datetime | Unset = field(default=UNSET, metadata=wire("sentDate"))
    """When it was sent."""

    sent_date_status: EmailStatus | Unset = field(default=UNSET, metadata=wire("sentDateStatus"))
    """What became of an email."""

    status: InvoiceStatus | int | Unset = UNSET
    """How far an invoice is."""

    tax1: TaxReference | Unset = UNSET
    """First tax."""

    tax2: TaxReference | Unset = UNSET
    """Second tax."""

    terms: str | Unset = UNSET
    """Terms."""

    total: dict[str, Any] | Unset = UNSET
    """What it comes to; its members are not known."""

    user: NamedReference | Unset = UNSET
    """Who made it."""

    created_at: datetime | Unset = field(default=UNSET, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | Unset = field(default=UNSET, metadata=wire("updatedAt"))
    """When it was last changed."""
