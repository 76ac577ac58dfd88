# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class JoinedCustomer(Model):
    """Columns of the customer that a joined read adds."""

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
