# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._overlay.models import ExpenseExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Expense(ExpenseExtras, Model):
    """An expense. A read joins the columns of the customer, category, payment mode and taxes."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the expense."""

    category: int = field(metadata=wire(hint=hints.text))
    """Id of the category."""

    currency: int = field(metadata=wire(hint=hints.text))
    """Id of the currency."""

    amount: Decimal = field(metadata=wire(hint=hints.text))
    """Amount without tax."""

    tax: int | None = field(metadata=wire(hint=hints.text))
    """Id of the first tax; 0 is none."""

    tax2: int = field(metadata=wire(hint=hints.text))
    """Id of the second tax; 0 is none."""

    reference_no: str | None
    """Reference of the supplier."""

    note: str | None
    """Note."""

    expense_name: str | None
    """Name of the expense."""

    clientid: int = field(metadata=wire(hint=hints.text))
    """Customer it was made for; 0 is none."""

    project_id: int = field(metadata=wire(hint=hints.text))
    """Project it belongs to; 0 is none."""

    billable: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer is charged for it."""

    invoiceid: int | None = field(metadata=wire(hint=hints.text))
    """Invoice that charges it."""

    paymentmode: str | None
    """Id of the payment mode."""

    date: Date
    """Date of the expense."""

    recurring_type: str | None
    """Period of the recurrence: day, week, month or year."""

    repeat_every: int | None = field(metadata=wire(hint=hints.text))
    """Number of periods between copies."""

    recurring: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it recurs."""

    cycles: int = field(metadata=wire(hint=hints.text))
    """How often it recurs; 0 is for ever."""

    total_cycles: int = field(metadata=wire(hint=hints.text))
    """How often it has recurred."""

    custom_recurring: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the recurrence is a custom one."""

    last_recurring_date: Date | None
    """When it last recurred."""

    create_invoice_billable: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether copies are invoiced by themselves."""

    send_invoice_to_customer: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether those invoices are sent to the customer."""

    recurring_from: int | None = field(metadata=wire(hint=hints.text))
    """Expense this one is a copy of."""

    dateadded: datetime = field(metadata=wire(hint=hints.stamp))
    """When the expense was entered."""

    addedfrom: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    is_expense_created_in_xero: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the Xero module copied it; a column of that module."""

    datecreated: datetime = field(metadata=wire(hint=hints.stamp))
    """When the customer was entered."""

    name: str | None
    """Name of the category, or of the payment mode; the later join wins."""

    description: str | None
    """Description of the category, or of the payment mode."""

    show_on_pdf: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether documents print the payment mode."""

    invoices_only: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the payment mode is for invoices only."""

    expenses_only: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the payment mode is for expenses only."""

    selected_by_default: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether new invoices allow the payment mode by default."""

    taxrate: Decimal | None = field(metadata=wire(hint=hints.text))
    """Rate of the first tax in percent."""

    category_name: str | None
    """Name of the category."""

    payment_mode_name: str | None
    """Name of the payment mode."""

    tax_name: str | None
    """Name of the first tax."""

    tax_name2: str | None
    """Name of the second tax."""

    taxrate2: Decimal | None = field(metadata=wire(hint=hints.text))
    """Rate of the second tax in percent."""

    expenseid: int = field(metadata=wire(hint=hints.text))
    """Id of the expense, again."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""

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
