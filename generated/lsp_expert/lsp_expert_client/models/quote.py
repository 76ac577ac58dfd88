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
    from .label import Label
    from .named_reference import NamedReference
    from .note import Note
    from .quote_status import QuoteStatus
    from .tax_reference import TaxReference


@define(kw_only=True, repr=False)
class Quote(Model):
    """An offer to a client."""

    id: str
    """Id of the quote."""

    number: str | Unset = UNSET
    """Its number."""

    accepted_date: datetime | Unset = field(default=UNSET, metadata=wire("acceptedDate"))
    """When it was accepted."""

    apply_vat_reverse_charge: bool | Unset = field(default=UNSET, metadata=wire("applyVATReverseCharge"))
    """Whether the VAT reverse charge applies."""

    archive: bool | Unset = UNSET
    """Whether it is archived."""

    client: ClientReference | Unset = UNSET
    """The client of a job, a quote or an invoice."""

    client_note: str | Unset = field(default=UNSET, metadata=wire("clientNote"))
    """Note that the client sees."""

    currency: Currency | Unset = UNSET
    """A currency. It is written as its code alone."""

    discount: Decimal | Unset = UNSET
    """Discount on the whole."""

    document: NamedReference | Unset = UNSET
    """Configuration the document is made with."""

    filename_format: str | Unset = field(default=UNSET, metadata=wire("filenameFormat"))
    """Name for its file."""

    internal_notes: list[Note] | Unset = field(default=UNSET, metadata=wire("internalNotes"))
    """Internal notes."""

    is_conflicting_number: bool | Unset = field(default=UNSET, metadata=wire("isConflictingNumber"))
    """Whether another quote has its number."""

    issue_date: datetime | Unset = field(default=UNSET, metadata=wire("issueDate"))
    """When it was issued."""

    labels: list[Label] | Unset = UNSET
    """Labels stuck on the quote."""

    lines: list[dict[str, Any]] | Unset = UNSET
    """What is offered; the members are not known."""

    notes: str | Unset = UNSET
    """Text on the document."""

    pinned: bool | Unset = UNSET
    """Whether it is pinned."""

    rappen_rounding: bool | Unset = field(default=UNSET, metadata=wire("rappenRounding"))
    """Whether amounts in Swiss francs are rounded to 5 Rappen."""

    sent_date: datetime | Unset = field(default=UNSET, metadata=wire("sentDate"))
    """When it was sent."""

    sent_date_status: EmailStatus | Unset = field(default=UNSET, metadata=wire("sentDateStatus"))
    """What became of an email."""

    status: QuoteStatus | int | Unset = UNSET
    """How far a quote is."""

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

    validity_date: datetime | Unset = field(default=UNSET, metadata=wire("validityDate"))
    """Until when it is valid."""

    created_at: datetime | Unset = field(default=UNSET, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | Unset = field(default=UNSET, metadata=wire("updatedAt"))
    """When it was last changed."""
