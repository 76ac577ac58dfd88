# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Quote(Model):
    """An offer to a customer."""

    id: str
    """Identifier of the quote."""

    quotetemplate: models.QuoteTemplate | None = None
    """Template the quote is made of."""

    send_type: models.QuoteSendType | str | None = None
    """How the quote is sent."""

    quote_number: str | None = None
    """Number of the quote."""

    quote_date: date | None = None
    """Date of the quote."""

    quotestatus: models.QuoteStatus | None = None
    """Status of the quote."""

    json: str | None = None
    """Contents, as JSON text."""

    services: list[models.QuoteSalesService] | None = None
    """Services in it."""

    total_excl: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Total without VAT."""

    total_incl: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Total with VAT."""

    total_vat: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """VAT in all."""

    vat: dict[str, Any] | list[Any] | None = None
    """VAT of the quote."""

    grand_totals: dict[str, Any] | list[Any] | None = None
    """Totals of the quote."""

    receivers: dict[str, Any] | list[Any] | None = None
    """Who receives the quote."""

    valid_days: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Days for which the quote holds."""

    payment_term: dict[str, Any] | list[Any] | None = None
    """Payment term."""

    download_url: dict[str, Any] | str | None = None
    """Link to the file; it needs a web session, so use the download call instead."""

    is_sepa_authorization: bool | None = None
    """Whether the quote asks for a direct debit mandate."""

    is_outdated: bool | None = None
    """Whether a newer quote replaces it."""

    is_blocked: bool | None = None
    """Whether it is blocked."""

    created_by: str | None = None
    """Who made it."""

    last_updated_approval_status: str | None = None
    """When the approval status last changed."""

    sent_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was sent."""

    sales_id: str | None = None
    """Deal, from the sales."""

    quote_subject: str | None = None
    """Subject of the quote."""

    customer_reference: str | None = None
    """Reference given by the customer."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
