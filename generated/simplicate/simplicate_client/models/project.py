# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .budget import Budget
    from .contact_reference import ContactReference
    from .custom_field import CustomField
    from .employee_reference import EmployeeReference
    from .my_organization_profile_reference import MyOrganizationProfileReference
    from .organization_reference import OrganizationReference
    from .payment_term import PaymentTerm
    from .person_reference import PersonReference
    from .project_employee import ProjectEmployee
    from .project_reference import ProjectReference
    from .project_status import ProjectStatus
    from .separate_invoice_recipient import SeparateInvoiceRecipient
    from .team_reference import TeamReference


@define(kw_only=True, repr=False)
class Project(Model):
    """A project."""

    id: str | None = None
    """Identifier of the project, such as `project:abc`."""

    project_manager: EmployeeReference | None = None
    """Employee who leads the project."""

    project_status: ProjectStatus | None = None
    """Status of the project."""

    hours_rate_type: str | None = None
    """Where the rate of the hours comes from."""

    abnormal_address: bool | None = None
    """Whether the project uses an address of its own instead of the customer's."""

    abnormal_person_id: str | None = None
    """Person the project deviates to."""

    abnormal_organization_id: str | None = None
    """Organization the project deviates to."""

    organization: OrganizationReference | None = None
    """Organization it concerns."""

    person: PersonReference | None = None
    """Person it concerns."""

    separate_invoice_recipient: SeparateInvoiceRecipient | None = None
    """Who receives the invoices, if not the customer."""

    contact: ContactReference | None = None
    """Contact person."""

    my_organization_profile: MyOrganizationProfileReference | None = None
    """One's own organization that acts."""

    divergent_payment_term: PaymentTerm | None = None
    """Payment term that replaces the customer's."""

    employees: list[ProjectEmployee] | None = None
    """Employees that take part."""

    teams: list[TeamReference] | None = None
    """Teams it belongs to."""

    budget: Budget | None = None
    """Budget against what has been spent."""

    abnormal_contact_id: str | None = None
    """Contact the project deviates to."""

    custom_fields: list[CustomField] | None = None
    """Custom fields with their values."""

    is_reverse_billing: bool | None = None
    """Whether the customer makes the invoice."""

    is_invoice_approval: bool | None = None
    """Whether invoices of the project need approval."""

    copied_from_project: ProjectReference | None = None
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
