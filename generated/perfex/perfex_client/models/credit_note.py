# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._overlay.models import CreditNoteExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CreditNote(CreditNoteExtras, Model):
    """A credit note. A read joins the columns of the customer."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the credit note."""

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
    """When the credit note was entered."""

    date: Date
    """Date of the credit note."""

    adminnote: str | None
    """Note only the staff sees."""

    terms: str | None
    """Terms and conditions."""

    clientnote: str | None
    """Note the customer sees."""

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

    status: models.CreditNoteStatus | int | None = field(metadata=wire(hint=hints.text))
    """State of the credit note."""

    project_id: int = field(metadata=wire(hint=hints.text))
    """Project it belongs to; 0 is none."""

    discount_percent: Decimal | None = field(metadata=wire(hint=hints.text))
    """Discount in percent."""

    discount_total: Decimal | None = field(metadata=wire(hint=hints.text))
    """Discount as an amount."""

    discount_type: str | None
    """`before_tax`, `after_tax`, or empty for no discount."""

    include_shipping: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it has a shipping address."""

    show_shipping_on_credit_note: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the shipping address is printed."""

    show_quantity_as: int = field(metadata=wire(hint=hints.text))
    """How the quantity's heading reads: 1 quantity, 2 hours, 3 both."""

    reference_no: str | None
    """Reference of the sender."""

    items: list[models.LineItem] | None = None
    """Lines."""

    credit_note_id: int = field(metadata=wire(hint=hints.text))
    """Id of the credit note, again."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""

    userid: int = field(metadata=wire(hint=hints.text))
    """Id of the customer."""

    company: str | None
    """Company name of the customer."""

    vat: str | None
    """VAT number of the customer."""

    phonenumber: str | None
    """Telephone number of the customer."""

    country: int | None = field(metadata=wire(hint=hints.text))
    """Country id of the customer; 0 is none."""

    city: str | None
    """City of the customer."""

    zip: str | None
    """Postal code of the customer."""

    state: str | None
    """State or region of the customer."""

    address: str | None
    """Street address of the customer."""

    website: str | None
    """Web site of the customer."""

    active: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer is active."""

    leadid: int | None = field(metadata=wire(hint=hints.text))
    """Lead this customer was made from."""

    longitude: str | None
    """Longitude of the customer's address."""

    latitude: str | None
    """Latitude of the customer's address."""

    default_language: str | None
    """Language the customer reads; empty is the system's."""

    default_currency: int = field(metadata=wire(hint=hints.text))
    """Currency id the customer pays in; 0 is the system's."""

    show_primary_contact: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether documents show the primary contact."""

    stripe_id: str | None
    """Customer id at Stripe."""

    registration_confirmed: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
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
