# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Project(Model):
    """A project."""

    id: str
    """Identifier of the project, such as `project:abc`."""

    project_manager: models.EmployeeReference | None = None
    """Employee who leads the project."""

    project_status: models.ProjectStatus | None = None
    """Status of the project."""

    hours_rate_type: str | None = None
    """Where the rate of the hours comes from."""

    abnormal_address: bool | None = None
    """Whether the project uses an address of its own instead of the customer's."""

    abnormal_person_id: str | None = None
    """Person the project deviates to."""

    abnormal_organization_id: str | None = None
    """Organization the project deviates to."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""

    person: models.PersonReference | None = None
    """Person it concerns."""

    separate_invoice_recipient: models.SeparateInvoiceRecipient | None = None
    """Who receives the invoices, if not the customer."""

    contact: models.ContactReference | None = None
    """Contact person."""

    my_organization_profile: models.MyOrganizationProfileReference | None = None
    """One's own organization that acts."""

    divergent_payment_term: models.PaymentTerm | None = None
    """Payment term that replaces the customer's."""

    employees: list[models.ProjectEmployee] | None = None
    """Employees that take part."""

    teams: list[models.TeamReference] | None = None
    """Teams it belongs to."""

    budget: models.Budget | None = None
    """Budget against what has been spent."""

    abnormal_contact_id: str | None = None
    """Contact the project deviates to."""

    custom_fields: list[models.CustomField] | None = None
    """Custom fields with their values."""

    is_reverse_billing: bool | None = None
    """Whether the customer makes the invoice."""

    is_invoice_approval: bool | None = None
    """Whether invoices of the project need approval."""

    copied_from_project: models.ProjectReference | None = None
    """Project this one was copied from."""

    my_organization_profile_id: str | None = None
    """One's own organization that acts, from the organization profiles."""

    person_id: str | None = None
    """Person, from the persons."""

    organization_id: str | None = None
    """Organization, from the organizations."""

    contact_id: str | None = None
    """Link between organization and person (contact person) that is meant."""

    name: str | None = None
    """Name of the project."""

    billable: bool | None = None
    """Whether it may be invoiced."""

    can_register_mileage: bool | None = None
    """Whether kilometres can be written on the project."""

    project_number: str | None = None
    """Number of the project."""

    note: str | None = None
    """Note on the project."""

    start_date: date | None = None
    """First day."""

    end_date: date | None = None
    """Last day."""

    invoice_reference: str | None = None
    """Reference put on invoices."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None = None
    """Page of the record in the application."""
