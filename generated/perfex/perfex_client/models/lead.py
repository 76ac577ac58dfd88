# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._overlay.models import LeadExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Lead(LeadExtras, Model):
    """A lead, which may become a customer."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the lead."""

    hash: str | None
    """Secret part of its public address."""

    name: str
    """Name of the person."""

    contact: str | None = None
    """Name of a contact; not a column of the core."""

    title: str | None
    """Position of the person."""

    company: str | None
    """Company of the person."""

    description: str | None
    """More about the lead."""

    country: int = field(metadata=wire(hint=hints.text))
    """Country id; 0 is none."""

    zip: str | None
    """Postal code."""

    city: str | None
    """City."""

    state: str | None
    """State or region."""

    address: str | None
    """Street address."""

    assigned: int = field(metadata=wire(hint=hints.text))
    """Staff member in charge; 0 is nobody."""

    dateadded: datetime = field(metadata=wire(hint=hints.stamp))
    """When the lead was entered."""

    from_form_id: int = field(metadata=wire(hint=hints.text))
    """Web form the lead came from; 0 is none."""

    status: int = field(metadata=wire(hint=hints.text))
    """Id of the state; every installation makes its own."""

    source: int = field(metadata=wire(hint=hints.text))
    """Id of the source."""

    lastcontact: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the lead was last spoken to."""

    dateassigned: date | None = None
    """Day the lead was given to the staff member."""

    last_status_change: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the state last changed."""

    addedfrom: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    email: str | None = None
    """E-mail address."""

    website: str | None = None
    """Web site."""

    leadorder: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the board view."""

    phonenumber: str | None = None
    """Telephone number."""

    date_converted: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the lead became a customer."""

    lost: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the lead is lost."""

    junk: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the lead is junk."""

    last_lead_status: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the state before this one."""

    is_imported_from_email_integration: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the lead came by mail."""

    email_integration_uid: str | None = None
    """Id of that mail."""

    is_public: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether all of the staff may see it."""

    default_language: str | None = None
    """Language of the lead; empty is the system's."""

    client_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Customer the lead became; 0 is none."""

    lead_value: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """What the lead may be worth."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""
