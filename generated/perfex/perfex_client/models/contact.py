# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._overlay.models import ContactExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Contact(ContactExtras, Model):
    """A person at a customer. A search adds the columns of the customer."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the contact."""

    userid: int = field(metadata=wire(hint=hints.text))
    """Id of the customer the contact belongs to."""

    is_primary: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether this is the customer's primary contact."""

    firstname: str | None = None
    """First name."""

    lastname: str | None = None
    """Last name."""

    email: str | None = None
    """E-mail address, which is also the login."""

    phonenumber: str
    """Telephone number."""

    title: str | None = None
    """Position at the customer."""

    datecreated: datetime = field(metadata=wire(hint=hints.stamp))
    """When the contact was entered."""

    password: str | None = field(default=None, metadata=wire(secret=True))
    """Hash of the password."""

    new_pass_key: str | None = field(default=None, metadata=wire(secret=True))
    """Key that lets the contact set a new password."""

    new_pass_key_requested: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When that key was asked for."""

    email_verified_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the e-mail address was verified."""

    email_verification_key: str | None = field(default=None, metadata=wire(secret=True))
    """Key that verifies the e-mail address."""

    email_verification_sent_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When that key was sent."""

    last_ip: str | None = None
    """Network address of the last login."""

    last_login: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """Time of the last login."""

    last_password_change: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the password was last changed."""

    active: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the contact may log in."""

    profile_image: str | None = None
    """File name of the portrait."""

    direction: str | None = None
    """Direction of writing, `rtl` or `ltr`."""

    invoice_emails: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the contact gets mail about invoices."""

    estimate_emails: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the contact gets mail about estimates."""

    credit_note_emails: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the contact gets mail about credit notes."""

    contract_emails: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the contact gets mail about contracts."""

    task_emails: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the contact gets mail about tasks."""

    project_emails: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the contact gets mail about projects."""

    ticket_emails: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the contact gets mail about tickets."""

    addedfrom: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the staff member who entered the customer."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""

    billing_street: str | None = None
    """Street of the billing address."""

    billing_city: str | None = None
    """City of the billing address."""

    billing_state: str | None = None
    """State or region of the billing address."""

    billing_zip: str | None = None
    """Postal code of the billing address."""

    billing_country: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Country id of the billing address; 0 is none."""

    shipping_street: str | None = None
    """Street of the shipping address."""

    shipping_city: str | None = None
    """City of the shipping address."""

    shipping_state: str | None = None
    """State or region of the shipping address."""

    shipping_zip: str | None = None
    """Postal code of the shipping address."""

    shipping_country: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Country id of the shipping address; 0 is none."""

    company: str | None = None
    """Company name of the customer."""

    vat: str | None = None
    """VAT number of the customer."""

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
