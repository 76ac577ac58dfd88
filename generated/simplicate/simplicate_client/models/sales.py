# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .contact_person import ContactPerson
    from .custom_field import CustomField
    from .employee_reference import EmployeeReference
    from .lost_to_competitor import LostToCompetitor
    from .organization_reference import OrganizationReference
    from .person_reference import PersonReference
    from .project_reference import ProjectReference
    from .sales_progress import SalesProgress
    from .sales_reason import SalesReason
    from .sales_source import SalesSource
    from .sales_status import SalesStatus
    from .separate_invoice_recipient import SeparateInvoiceRecipient
    from .team_reference import TeamReference


@define(kw_only=True, repr=False)
class Sales(Model):
    """A deal in the making."""

    id: str | None = None
    """Identifier of the deal."""

    responsible_employee: EmployeeReference | None = None
    """Employee in charge of the deal."""

    person: PersonReference | None = None
    """Person it concerns."""

    organization: OrganizationReference | None = None
    """Organization it concerns."""

    progress: SalesProgress | None = None
    """How far the deal has come."""

    source: SalesSource | None = None
    """Where the deal comes from."""

    status: SalesStatus | None = None
    """Status of the deal."""

    separate_invoice_recipient: SeparateInvoiceRecipient | None = None
    """Who receives the invoices, if not the customer."""

    teams: list[TeamReference] | None = None
    """Teams it belongs to."""

    custom_fields: list[CustomField] | None = None
    """Custom fields with their values."""

    status_updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the status last changed."""

    linked_project: ProjectReference | None = None
    """Project made from the deal."""

    my_organization_profile_id: str | None = None
    """One's own organization that acts, from the organization profiles."""

    organization_id: str | None = None
    """Organization, from the organizations."""

    person_id: str | None = None
    """Person, from the persons."""

    contact_id: str | None = None
    """Link between organization and person (contact person) that is meant."""

    reason: SalesReason | None = None
    """Reason the deal was won or lost."""

    contact: ContactPerson | None = None
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

    lost_to_competitor: LostToCompetitor | None = None
    """Competitor who won the deal."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None = None
    """Page of the record in the application."""
