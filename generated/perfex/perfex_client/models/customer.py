# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._overlay.models import CustomerExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Customer(CustomerExtras, Model):
    """A customer, as a company one deals with."""

    userid: int = field(metadata=wire(hint=hints.text))
    """Id of the customer."""

    company: str
    """Company name."""

    vat: str | None
    """VAT number."""

    phonenumber: str | None
    """Telephone number."""

    country: int = field(metadata=wire(hint=hints.text))
    """Country id; 0 is none."""

    city: str | None
    """City."""

    zip: str | None
    """Postal code."""

    state: str | None
    """State or region."""

    address: str | None
    """Street address."""

    website: str | None
    """Web site."""

    datecreated: datetime = field(metadata=wire(hint=hints.stamp))
    """When the customer was entered."""

    active: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer is active."""

    leadid: int | None = field(metadata=wire(hint=hints.text))
    """Lead the customer was made from."""

    longitude: str | None
    """Longitude of the address."""

    latitude: str | None
    """Latitude of the address."""

    default_language: str | None
    """Language the customer reads; empty is the system's."""

    default_currency: int = field(metadata=wire(hint=hints.text))
    """Currency id the customer pays in; 0 is the system's."""

    show_primary_contact: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether documents show the primary contact."""

    stripe_id: str | None
    """Customer id at Stripe."""

    registration_confirmed: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the registration was confirmed."""

    addedfrom: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered the customer."""

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
