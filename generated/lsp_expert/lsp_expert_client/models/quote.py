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
class Quote(Model):
    """An offer to a client."""

    id: str
    """Id of the quote."""

    number: str | None = None
    """Its number."""

    accepted_date: datetime | None = field(default=None, metadata=wire("acceptedDate"))
    """When it was accepted."""

    apply_vat_reverse_charge: bool | None = field(default=None, metadata=wire("applyVATReverseCharge"))
    """Whether the VAT reverse charge applies."""

    archive: bool | None = None
    """Whether it is archived."""

    client: models.ClientReference | None = None
    """The client of a job, a quote or an invoice."""

    client_note: str | None = field(default=None, metadata=wire("clientNote"))
    """Note that the client sees."""

    currency: models.Currency | None = None
    """A currency. It is written as its code alone."""

    discount: Decimal | None = None
    """Discount on the whole."""

    document: models.NamedReference | None = None
    """Configuration the document is made with."""

    filename_format: str | None = field(default=None, metadata=wire("filenameFormat"))
    """Name for its file."""

    internal_notes: list[models.Note] | None = field(default=None, metadata=wire("internalNotes"))
    """Internal notes."""

    is_conflicting_number: bool | None = field(default=None, metadata=wire("isConflictingNumber"))
    """Whether another quote has its number."""

    issue_date: datetime | None = field(default=None, metadata=wire("issueDate"))
    """When it was issued."""

    labels: list[models.Label] | None = None
    """Labels stuck on the quote."""

    lines: list[dict[str, Any]] | None = None
    """What is offered; the members are not known."""

    notes: str | None = None
    """Text on the document."""

    pinned: bool | None = None
    """Whether it is pinned."""

    rappen_rounding: bool | None = field(default=None, metadata=wire("rappenRounding"))
    """Whether amounts in Swiss francs are rounded to 5 Rappen."""

    sent_date: datetime | None = field(default=None, metadata=wire("sentDate"))
    """When it was sent."""

    sent_date_status: models.EmailStatus | None = field(default=None, metadata=wire("sentDateStatus"))
    """What became of an email."""

    status: models.QuoteStatus | int | None = None
    """How far a quote is."""

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

    validity_date: datetime | None = field(default=None, metadata=wire("validityDate"))
    """Until when it is valid."""

    created_at: datetime | None = field(default=None, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | None = field(default=None, metadata=wire("updatedAt"))
    """When it was last changed."""
