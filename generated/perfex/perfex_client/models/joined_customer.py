# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class JoinedCustomer(Model):
    """Columns of the customer that a joined read adds."""

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
