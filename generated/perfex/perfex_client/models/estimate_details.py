# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._overlay.models import EstimateDetailsExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class EstimateDetails(EstimateDetailsExtras, Model):
    """An estimate as a single read gives it: with its lines, customer and currency."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the estimate."""

    sent: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it was sent to the customer."""

    datesend: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When it is to be sent, if that is scheduled."""

    clientid: int = field(metadata=wire(hint=hints.text))
    """Id of the customer."""

    deleted_customer_name: str | None
    """Name of the customer, kept when the customer was deleted."""

    project_id: int = field(metadata=wire(hint=hints.text))
    """Project it belongs to; 0 is none."""

    number: int = field(metadata=wire(hint=hints.text))
    """Number without its prefix."""

    prefix: str | None
    """What stands before the number."""

    number_format: int = field(metadata=wire(hint=hints.text))
    """Which of the CRM's number formats is used."""

    hash: str | None
    """Secret part of its public address."""

    datecreated: datetime = field(metadata=wire(hint=hints.stamp))
    """When the estimate was entered."""

    date: Date
    """Date of the estimate."""

    expirydate: Date | None
    """Last day it is valid."""

    currency: int = field(metadata=wire(hint=hints.text))
    """Id of the currency."""

    subtotal: Decimal = field(metadata=wire(hint=hints.text))
    """Sum of the lines before tax and discount."""

    total_tax: Decimal = field(metadata=wire(hint=hints.text))
    """Sum of the taxes."""

    total: Decimal = field(metadata=wire(hint=hints.text))
    """Amount due in all."""

    adjustment: Decimal | None = field(metadata=wire(hint=hints.text))
    """Amount added to or taken from the total."""

    addedfrom: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    status: models.EstimateStatus | int = field(metadata=wire(hint=hints.text))
    """State of the estimate."""

    clientnote: str | None
    """Note the customer sees."""

    adminnote: str | None
    """Note only the staff sees."""

    discount_percent: Decimal | None = field(metadata=wire(hint=hints.text))
    """Discount in percent."""

    discount_total: Decimal | None = field(metadata=wire(hint=hints.text))
    """Discount as an amount."""

    discount_type: str | None
    """`before_tax`, `after_tax`, or empty for no discount."""

    invoiceid: int | None = field(metadata=wire(hint=hints.text))
    """Invoice made from it."""

    invoiced_date: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When that invoice was made."""

    terms: str | None
    """Terms and conditions."""

    reference_no: str | None
    """Reference of the sender."""

    sale_agent: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who sells; 0 is none."""

    include_shipping: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it has a shipping address."""

    show_shipping_on_estimate: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the shipping address is printed."""

    show_quantity_as: int = field(metadata=wire(hint=hints.text))
    """How the quantity's heading reads: 1 quantity, 2 hours, 3 both."""

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

    items: list[models.LineItem]
    """Lines."""

    attachments: list[dict[str, Any]]
    """Files attached to it."""

    visible_attachments_to_customer_found: bool
    """Whether the customer can see any of the attachments."""

    client: models.Customer
    """The customer, on a single read."""

    scheduled_email: dict[str, Any] | None
    """The mail waiting to be sent, if any."""

    estimateid: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the estimate, again, in a search."""

    customfields: list[models.CustomFieldValue]
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

    currencyid: int = field(metadata=wire(hint=hints.text))
    """Id of the currency."""

    currency_name: str
    """Name of the currency, which is its code again."""

    userid: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the customer."""

    company: str | None = None
    """Company name of the customer."""

    vat: str | None = None
    """VAT number of the customer."""

    phonenumber: str | None = None
    """Telephone number of the customer."""

    country: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Country id of the customer; 0 is none."""

    city: str | None = None
    """City of the customer."""

    zip: str | None = None
    """Postal code of the customer."""

    state: str | None = None
    """State or region of the customer."""

    address: str | None = None
    """Street address of the customer."""

    website: str | None = None
    """Web site of the customer."""

    active: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer is active."""

    leadid: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Lead this customer was made from."""

    longitude: str | None = None
    """Longitude of the customer's address."""

    latitude: str | None = None
    """Latitude of the customer's address."""

    default_language: str | None = None
    """Language the customer reads; empty is the system's."""

    default_currency: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Currency id the customer pays in; 0 is the system's."""

    show_primary_contact: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether documents show the primary contact."""

    stripe_id: str | None = None
    """Customer id at Stripe."""

    registration_confirmed: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer's registration was confirmed."""

    billing_street: str | None
    """Street of the billing address."""

    billing_city: str | None
    """City of the billing address."""

    billing_state: str | None
    """State or region of the billing address."""

    billing_zip: str | None
    """Postal code of the billing address."""

    billing_country: int | None = field(metadata=wire(hint=hints.text))
    """Country id of the billing address; 0 is none."""

    shipping_street: str | None
    """Street of the shipping address."""

    shipping_city: str | None
    """City of the shipping address."""

    shipping_state: str | None
    """State or region of the shipping address."""

    shipping_zip: str | None
    """Postal code of the shipping address."""

    shipping_country: int | None = field(metadata=wire(hint=hints.text))
    """Country id of the shipping address; 0 is none."""
