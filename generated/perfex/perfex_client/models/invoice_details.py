# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._overlay.models import InvoiceDetailsExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class InvoiceDetails(InvoiceDetailsExtras, Model):
    """An invoice as a single read gives it: with its lines, payments, customer and currency."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the invoice."""

    sent: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it was sent to the customer."""

    datesend: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When it is to be sent, if that is scheduled."""

    clientid: int = field(metadata=wire(hint=hints.text))
    """Id of the customer."""

    deleted_customer_name: str | None
    """Name of the customer, kept when the customer was deleted."""

    number: int = field(metadata=wire(hint=hints.text))
    """Number without its prefix."""

    prefix: str | None
    """What stands before the number."""

    number_format: int = field(metadata=wire(hint=hints.text))
    """Which of the CRM's number formats is used."""

    datecreated: datetime = field(metadata=wire(hint=hints.stamp))
    """When the invoice was entered."""

    date: Date
    """Date of the invoice."""

    duedate: Date | None
    """Last day to pay."""

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

    addedfrom: int | None = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    hash: str
    """Secret part of its public address."""

    status: models.InvoiceStatus | int | None = field(metadata=wire(hint=hints.text))
    """State of payment."""

    clientnote: str | None
    """Note the customer sees."""

    adminnote: str | None
    """Note only the staff sees."""

    last_overdue_reminder: Date | None
    """When the last reminder of an overdue payment went out."""

    last_due_reminder: Date | None = None
    """When the last reminder before the due date went out."""

    cancel_overdue_reminders: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether no reminders are sent."""

    allowed_payment_modes: Any | None = field(metadata=wire(hint=hints.php_text))
    """Ids of the payment modes the customer may use."""

    token: str | None
    """Token of a payment in progress."""

    discount_percent: Decimal | None = field(metadata=wire(hint=hints.text))
    """Discount in percent."""

    discount_total: Decimal | None = field(metadata=wire(hint=hints.text))
    """Discount as an amount."""

    discount_type: str | None
    """`before_tax`, `after_tax`, or empty for no discount."""

    recurring: int = field(metadata=wire(hint=hints.text))
    """Number of periods between copies; 0 is none."""

    recurring_type: str | None
    """Period of a custom recurrence: day, week, month or year."""

    custom_recurring: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the recurrence is a custom one."""

    cycles: int = field(metadata=wire(hint=hints.text))
    """How often it recurs; 0 is for ever."""

    total_cycles: int = field(metadata=wire(hint=hints.text))
    """How often it has recurred."""

    is_recurring_from: int | None = field(metadata=wire(hint=hints.text))
    """Invoice this one is a copy of."""

    last_recurring_date: Date | None
    """When it last recurred."""

    terms: str | None
    """Terms and conditions."""

    sale_agent: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who sold; 0 is none."""

    include_shipping: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it has a shipping address."""

    show_shipping_on_invoice: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the shipping address is printed."""

    show_quantity_as: int = field(metadata=wire(hint=hints.text))
    """How the quantity's heading reads: 1 quantity, 2 hours, 3 both."""

    project_id: int | None = field(metadata=wire(hint=hints.text))
    """Project it belongs to; 0 is none."""

    subscription_id: int = field(metadata=wire(hint=hints.text))
    """Subscription it came from; 0 is none."""

    short_link: str | None = None
    """Short public address of the invoice."""

    total_left_to_pay: Decimal = field(metadata=wire(hint=hints.text))
    """What remains to be paid."""

    items: list[models.LineItem]
    """Lines."""

    attachments: list[dict[str, Any]]
    """Files attached to it."""

    visible_attachments_to_customer_found: bool
    """Whether the customer can see any of the attachments."""

    client: models.Customer
    """The customer, on a single read."""

    payments: list[models.Payment]
    """Payments received."""

    scheduled_email: dict[str, Any] | None
    """The mail waiting to be sent, if any."""

    invoiceid: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the invoice, again, in a search."""

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
