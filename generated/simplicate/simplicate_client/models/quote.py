# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .quote_sales_service import QuoteSalesService
    from .quote_send_type import QuoteSendType
    from .quote_status import QuoteStatus
    from .quote_template import QuoteTemplate


@define(kw_only=True, repr=False)
class Quote(Model):
    """An offer to a customer."""

    id: str | None | Unset = UNSET
    """Identifier of the quote."""

    quotetemplate: QuoteTemplate | None | Unset = UNSET
    """Template the quote is made of."""

    send_type: QuoteSendType | str | None | Unset = UNSET
    """How the quote is sent."""

    quote_number: str | None | Unset = UNSET
    """Number of the quote."""

    quote_date: date | None | Unset = UNSET
    """Date of the quote."""

    quotestatus: QuoteStatus | None | Unset = UNSET
    """Status of the quote."""

    json: str | None | Unset = UNSET
    """Contents, as JSON text."""

    services: list[QuoteSalesService] | None | Unset = UNSET
    """Services in it."""

    total_excl: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Total without VAT."""

    total_incl: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Total with VAT."""

    total_vat: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """VAT in all."""

    vat: dict[str, Any] | list[Any] | None | Unset = UNSET
    """VAT of the quote."""

    grand_totals: dict[str, Any] | list[Any] | None | Unset = UNSET
    """Totals of the quote."""

    receivers: dict[str, Any] | list[Any] | None | Unset = UNSET
    """Who receives the quote."""

    valid_days: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Days for which the quote holds."""

    payment_term: dict[str, Any] | list[Any] | None | Unset = UNSET
    """Payment term."""

    download_url: dict[str, Any] | str | None | Unset = UNSET
    """Link to the file; it needs a web session, so use the download call instead."""

    is_sepa_authorization: bool | None | Unset = UNSET
    """Whether the quote asks for a direct debit mandate."""

    is_outdated: bool | None | Unset = UNSET
    """Whether a newer quote replaces it."""

    is_blocked: bool | None | Unset = UNSET
    """Whether it is blocked."""

    created_by: str | None | Unset = UNSET
    """Who made it."""

    last_updated_approval_status: str | None | Unset = UNSET
    """When the approval status last changed."""

    sent_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was sent."""

    sales_id: str | None | Unset = UNSET
    """Deal, from the sales."""

    quote_subject: str | None | Unset = UNSET
    """Subject of the quote."""

    customer_reference: str | None | Unset = UNSET
    """Reference given by the customer."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""
