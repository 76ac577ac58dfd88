# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire

if TYPE_CHECKING:
    from .currency import Currency
    from .email_status import EmailStatus
    from .label import Label
    from .named_reference import NamedReference
    from .note import Note
    from .tax_reference import TaxReference


@define(kw_only=True, repr=False)
class PurchaseOrder(Model):
    """An order to a supplier."""

    id: str
    """Id of the purchase order."""

    number: str | Unset = UNSET
    """Its number."""

    apply_vat_reverse_charge: bool | Unset = field(default=UNSET, metadata=wire("applyVATReverseCharge"))
    """Whether the VAT reverse charge applies."""

    archive: bool | Unset = UNSET
    """Whether it is archived."""

    currency: Currency | Unset = UNSET
    """A currency. It is written as its code alone."""

    document: NamedReference | Unset = UNSET
    """Configuration the document is made with."""

    filename_format: str | Unset = field(default=UNSET, metadata=wire("filenameFormat"))
    """Name for its file."""

    internal_notes: list[Note] | Unset = field(default=UNSET, metadata=wire("internalNotes"))
    """Internal notes."""

    is_conflicting_number: bool | Unset = field(default=UNSET, metadata=wire("isConflictingNumber"))
    """Whether another purchase order has its number."""

    issue_date: datetime | Unset = field(default=UNSET, metadata=wire("issueDate"))
    """When it was issued."""

    labels: list[Label] | Unset = UNSET
    """Labels stuck on the purchase order."""

    lines: list[dict[str, Any]] | Unset = UNSET
    """What is ordered; the members are not known."""

    notes: str | Unset = UNSET
    """Text on the document."""

    payment_terms: int | Unset = field(default=UNSET, metadata=wire("paymentTerms"))
    """Days to pay."""

    payment_terms_end_of_month: bool | Unset = field(default=UNSET, metadata=wire("paymentTermsEndOfMonth"))
    """Whether these run from the end of the month."""

    pinned: bool | Unset = UNSET
    """Whether it is pinned."""

    rappen_rounding: bool | Unset = field(default=UNSET, metadata=wire("rappenRounding"))
    """Whether amounts in Swiss francs are rounded to 5 Rappen."""

    sent_date: datetime | Unset = field(default=UNSET, metadata=wire("sentDate"))
    """When it was sent."""

    sent_date_status: EmailStatus | Unset = field(default=UNSET, metadata=wire("sentDateStatus"))
    """What became of an email."""

    status: int | Unset = UNSET
    """How far it is; what the numbers mean is not documented."""

    supplier: NamedReference | Unset = UNSET
    """Who does the work."""

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
