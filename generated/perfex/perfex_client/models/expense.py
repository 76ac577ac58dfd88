# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date as Date
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._overlay.models import ExpenseExtras
from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .custom_field_value import CustomFieldValue


@define(kw_only=True, repr=False)
class Expense(ExpenseExtras, Model):
    """An expense. A read joins the columns of the customer, category, payment mode and taxes."""

    billing_street: str | None | Unset = UNSET
    """Street of the billing address."""

    billing_city: str | None | Unset = UNSET
    """City of the billing address."""

    billing_state: str | None | Unset = UNSET
    """State or region of the billing address."""

    billing_zip: str | None | Unset = UNSET
    """Postal code of the billing address."""

    billing_country: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Country id of the billing address; 0 is none."""

    shipping_street: str | None | Unset = UNSET
    """Street of the shipping address."""

    shipping_city: str | None | Unset = UNSET
    """City of the shipping address."""

    shipping_state: str | None | Unset = UNSET
    """State or region of the shipping address."""

    shipping_zip: str | None | Unset = UNSET
    """Postal code of the shipping address."""

    shipping_country: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Country id of the shipping address; 0 is none."""

    userid: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the customer."""

    company: str | None | Unset = UNSET
    """Company name of the customer."""

    vat: str | None | Unset = UNSET
    """VAT number of the customer."""

    phonenumber: str | None | Unset = UNSET
    """Telephone number of the customer."""

    country: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Country id of the customer; 0 is none."""

    city: str | None | Unset = UNSET
    """City of the customer."""

    zip: str | None | Unset = UNSET
    """Postal code of the customer."""

    state: str | None | Unset = UNSET
    """State or region of the customer."""

    address: str | None | Unset = UNSET
    """Street address of the customer."""

    website: str | None | Unset = UNSET
    """Web site of the customer."""

    active: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether the customer is active."""

    leadid: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Lead this customer was made from."""

    longitude: str | None | Unset = UNSET
    """Longitude of the customer's address."""

    latitude: str | None | Unset = UNSET
    """Latitude of the customer's address."""

    default_language: str | None | Unset = UNSET
    """Language the customer reads; empty is the system's."""

    default_currency: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Currency id the customer pays in; 0 is the system's."""

    show_primary_contact: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether documents show the primary contact."""

    stripe_id: str | None | Unset = UNSET
    """Customer id at Stripe."""

    registration_confirmed: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether the customer's registration was confirmed."""

    id: int = field(metadata=wire(how=hints.text))
    """Id of the expense."""

    category: int = field(metadata=wire(how=hints.text))
    """Id of the category."""

    currency: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the currency."""

    amount: Decimal = field(metadata=wire(how=hints.text))
    """Amount without tax."""

    tax: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the first tax; 0 is none."""

    tax2: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the second tax; 0 is none."""

    reference_no: str | None | Unset = UNSET
    """Reference of the supplier."""

    note: str | None | Unset = UNSET
    """Note."""

    expense_name: str | None | Unset = UNSET
    """Name of the expense."""

    clientid: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Customer it was made for; 0 is none."""

    project_id: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Project it belongs to; 0 is none."""

    billable: bool | None | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether the customer is charged for it."""

    invoiceid: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Invoice that charges it."""

    paymentmode: str | None | Unset = UNSET
    """Id of the payment mode."""

    date: Date
    """Date of the expense."""

    recurring_type: str | None | Unset = UNSET
    """Period of the recurrence: day, week, month or year."""

    repeat_every: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Number of periods between copies."""

    recurring: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether it recurs."""

    cycles: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """How often it recurs; 0 is for ever."""

    total_cycles: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """How often it has recurred."""

    custom_recurring: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether the recurrence is a custom one."""

    last_recurring_date: Date | None | Unset = UNSET
    """When it last recurred."""

    create_invoice_billable: bool | None | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether copies are invoiced by themselves."""

    send_invoice_to_customer: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether those invoices are sent to the customer."""

    recurring_from: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Expense this one is a copy of."""

    dateadded: datetime | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When the expense was entered."""

    addedfrom: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the staff member who entered it."""

    is_expense_created_in_xero: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether the Xero module copied it; a column of that module."""

    datecreated: datetime | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When the customer was entered."""

    name: str | None | Unset = UNSET
    """Name of the category, or of the payment mode; the later join wins."""

    description: str | None | Unset = UNSET
    """Description of the category, or of the payment mode."""

    show_on_pdf: bool | None | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether documents print the payment mode."""

    invoices_only: bool | None | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether the payment mode is for invoices only."""

    expenses_only: bool | None | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether the payment mode is for expenses only."""

    selected_by_default: bool | None | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether new invoices allow the payment mode by default."""

    taxrate: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Rate of the first tax in percent."""

    category_name: str | None | Unset = UNSET
    """Name of the category."""

    payment_mode_name: str | None | Unset = UNSET
    """Name of the payment mode."""

    tax_name: str | None | Unset = UNSET
    """Name of the first tax."""

    tax_name2: str | None | Unset = UNSET
    """Name of the second tax."""

    taxrate2: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Rate of the second tax in percent."""

    expenseid: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the expense, again."""

    customfields: list[CustomFieldValue] | Unset = UNSET
    """Custom fields of the record, by label."""
