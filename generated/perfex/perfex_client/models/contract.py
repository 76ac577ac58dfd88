# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._overlay.models import ContractExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Contract(ContractExtras, Model):
    """A contract with a customer. A read joins the columns of the customer and of the contract type."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the contract."""

    content: str | None
    """Text of the contract, as HTML."""

    description: str | None
    """Short description."""

    subject: str | None
    """What it is about."""

    client: int = field(metadata=wire(hint=hints.text))
    """Id of the customer."""

    datestart: date | None
    """First day."""

    dateend: date | None
    """Last day."""

    contract_type: int | None = field(metadata=wire(hint=hints.text))
    """Id of the type; 0 is none."""

    project_id: int | None = field(metadata=wire(hint=hints.text))
    """Project it belongs to; 0 is none."""

    addedfrom: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    dateadded: datetime = field(metadata=wire(hint=hints.stamp))
    """When the contract was entered."""

    isexpirynotified: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether a warning of its expiry was sent."""

    contract_value: Decimal | None = field(metadata=wire(hint=hints.text))
    """What it is worth."""

    trash: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it is in the bin."""

    not_visible_to_client: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it is hidden from the customer."""

    hash: str | None
    """Secret part of its public address."""

    signed: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it is signed."""

    marked_as_signed: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the staff marked it as signed."""

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

    datecreated: datetime = field(metadata=wire(hint=hints.stamp))
    """When the customer was entered."""

    name: str | None
    """Name of the contract type."""

    type_name: str | None
    """Name of the contract type, again."""

    attachments: list[dict[str, Any]]
    """Files attached to it."""

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
