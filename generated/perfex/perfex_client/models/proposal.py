# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._overlay.models import ProposalExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Proposal(ProposalExtras, Model):
    """A proposal to a lead or a customer. Only a single read has `items` and `attachments`."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the proposal."""

    subject: str | None
    """What it is about."""

    content: str | None
    """Text, as HTML; `{proposal_items}` stands where the lines go."""

    addedfrom: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    datecreated: datetime = field(metadata=wire(hint=hints.stamp))
    """When the proposal was entered."""

    total: Decimal | None = field(metadata=wire(hint=hints.text))
    """Amount in all."""

    subtotal: Decimal = field(metadata=wire(hint=hints.text))
    """Sum of the lines before tax and discount."""

    total_tax: Decimal = field(metadata=wire(hint=hints.text))
    """Sum of the taxes."""

    adjustment: Decimal | None = field(metadata=wire(hint=hints.text))
    """Amount added to or taken from the total."""

    discount_percent: Decimal = field(metadata=wire(hint=hints.text))
    """Discount in percent."""

    discount_total: Decimal = field(metadata=wire(hint=hints.text))
    """Discount as an amount."""

    discount_type: str | None
    """`before_tax`, `after_tax`, or empty for no discount."""

    show_quantity_as: int = field(metadata=wire(hint=hints.text))
    """How the quantity's heading reads: 1 quantity, 2 hours, 3 both."""

    currency: int = field(metadata=wire(hint=hints.text))
    """Id of the currency."""

    open_till: Date | None
    """Last day it is open."""

    date: Date
    """Date of the proposal."""

    rel_id: int | None = field(metadata=wire(hint=hints.text))
    """Id of the lead or customer."""

    rel_type: str | None
    """Whether `rel_id` is a `lead` or a `customer`."""

    assigned: int | None = field(metadata=wire(hint=hints.text))
    """Staff member in charge; 0 is none."""

    hash: str
    """Secret part of its public address."""

    proposal_to: str | None
    """Name of who it goes to."""

    project_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Project it belongs to; 0 is none."""

    country: int = field(metadata=wire(hint=hints.text))
    """Country id; 0 is none."""

    zip: str | None
    """Postal code."""

    state: str | None
    """State or region."""

    city: str | None
    """City."""

    address: str | None
    """Street address."""

    email: str | None
    """E-mail address."""

    phone: str | None
    """Telephone number."""

    allow_comments: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the receiver may comment."""

    status: models.ProposalStatus | int = field(metadata=wire(hint=hints.text))
    """State of the proposal."""

    estimate_id: int | None = field(metadata=wire(hint=hints.text))
    """Estimate made from it."""

    invoice_id: int | None = field(metadata=wire(hint=hints.text))
    """Invoice made from it."""

    date_converted: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When it was made into an estimate or invoice."""

    pipeline_order: int | None = field(metadata=wire(hint=hints.text))
    """Place in the pipeline view."""

    is_expiry_notified: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether a warning of its expiry was sent."""

    acceptance_firstname: str | None
    """First name of who accepted it."""

    acceptance_lastname: str | None
    """Last name of who accepted it."""

    acceptance_email: str | None
    """E-mail address of who accepted it."""

    acceptance_date: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When it was accepted."""

    acceptance_ip: str | None
    """Network address it was accepted from."""

    signature: str | None
    """File name of the signature's image."""

    short_link: str | None
    """Short public address of the document."""

    items: list[models.LineItem] | None = None
    """Lines."""

    attachments: list[dict[str, Any]] | None = None
    """Files attached to it."""

    visible_attachments_to_customer_found: bool | None = None
    """Whether the customer can see any of the attachments."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""

    currency_symbol: str = field(metadata=wire("symbol"))
    """Symbol of the currency."""

    currency_code: str = field(metadata=wire("name"))
    """Code of the currency, such as USD."""

    currency_decimal_separator: str | None = field(metadata=wire("decimal_separator"))
    """Sign between whole and fraction."""

    currency_thousand_separator: str | None = field(metadata=wire("thousand_separator"))
    """Sign between thousands."""

    currency_placement: str | None = field(metadata=wire("placement"))
    """Where the symbol stands, `before` or `after` the amount."""

    currency_is_default: bool = field(metadata=wire("isdefault", hints.spelled("1", "0")))
    """Whether it is the system's base currency."""

    currencyid: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the currency."""

    currency_name: str | None = None
    """Name of the currency, which is its code again."""
