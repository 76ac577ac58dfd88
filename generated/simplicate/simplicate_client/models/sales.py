# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Sales(Model):
    """A deal in the making."""

    id: str
    """Identifier of the deal."""

    responsible_employee: models.EmployeeReference | None = None
    """Employee in charge of the deal."""

    person: models.PersonReference | None = None
    """Person it concerns."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""

    progress: models.SalesProgress | None = None
    """How far the deal has come."""

    source: models.SalesSource | None = None
    """Where the deal comes from."""

    status: models.SalesStatus | None = None
    """Status of the deal."""

    separate_invoice_recipient: models.SeparateInvoiceRecipient | None = None
    """Who receives the invoices, if not the customer."""

    teams: list[models.TeamReference] | None = None
    """Teams it belongs to."""

    custom_fields: list[models.CustomField] | None = None
    """Custom fields with their values."""

    status_updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the status last changed."""

    linked_project: models.ProjectReference | None = None
    """Project made from the deal."""

    my_organization_profile_id: str | None = None
    """One's own organization that acts, from the organization profiles."""

    organization_id: str | None = None
    """Organization, from the organizations."""

    person_id: str | None = None
    """Person, from the persons."""

    contact_id: str | None = None
    """Link between organization and person (contact person) that is meant."""

    reason: models.SalesReason | None = None
    """Reason the deal was won or lost."""

    contact: models.ContactPerson | None = None
    """Contact person."""

    subject: str | None = None
    """Subject of the deal."""

    start_date: date | None = None
    """First day."""

    expected_closing_date: date | None = None
    """Day on which the deal is expected to close."""

    expected_revenue: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Revenue expected."""

    note: str | None = None
    """Note on the deal."""

    chance_to_score: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Chance of winning the deal, in percent."""

    lost_to_competitor: models.LostToCompetitor | None = None
    """Competitor who won the deal."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None = None
    """Page of the record in the application."""
