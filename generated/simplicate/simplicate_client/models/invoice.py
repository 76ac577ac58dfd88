# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Invoice(Model):
    """An invoice to a customer."""

    id: str | None = None
    """Identifier of the invoice, such as `invoice:abc`."""

    contact_id: str | None = None
    """Contact person, from the contact persons."""

    payment_term: models.PaymentTerm | None = None
    """Payment term."""

    invoice_lines: list[models.InvoiceLine] | None = None
    """Lines of the invoice."""

    invoice_number: str | None = None
    """Number of the invoice."""

    status: models.InvoiceStatus | None = None
    """Status of the invoice."""

    total_excluding_vat: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Total without VAT."""

    total_vat: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """VAT in all."""

    total_including_vat: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Total with VAT."""

    total_outstanding: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Amount still to be paid."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""

    person: models.PersonReference | None = None
    """Person it concerns."""

    my_organization_profile: models.MyOrganizationProfileReference | None = None
    """One's own organization that acts."""

    subscription_cycle: models.SubscriptionCycle | None = None
    """Period of the subscription that the invoice is for."""

    project: models.ProjectReference | None = None
    """Project it concerns."""

    projects: list[models.ProjectReference] | None = None
    """Projects it concerns."""

    sending_method: models.SendingMethod | str | None = None
    """How the invoice is sent."""

    reminder: models.InvoiceReminder | None = None
    """Reminders for the invoice."""

    composition_type: models.CompositionType | str | None = None
    """Whether the invoice is made of lines or of services."""

    my_organization_profile_id: str | None = None
    """One's own organization that acts, from the organization profiles."""

    organization_id: str | None = None
    """Organization, from the organizations."""

    person_id: str | None = None
    """Person, from the persons."""

    date: Date | None = None
    """Date of the invoice."""

    subject: str | None = None
    """Subject of the invoice."""

    reference: str | None = None
    """Reference given with it."""

    project_id: str | None = None
    """Project, from the projects."""

    comments: str | None = None
    """Remarks."""

    timeline_email_address: str | None = None
    """Address that puts a message on the timeline."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None = None
    """Page of the record in the application."""
