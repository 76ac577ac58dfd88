# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

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

    id: str | None | Unset = UNSET
    """Identifier of the project, such as `project:abc`."""

    project_manager: EmployeeReference | None | Unset = UNSET
    """Employee who leads the project."""

    project_status: ProjectStatus | None | Unset = UNSET
    """Status of the project."""

    hours_rate_type: str | None | Unset = UNSET
    """Where the rate of the hours comes from."""

    abnormal_address: bool | None | Unset = UNSET
    """Whether the project uses an address of its own instead of the customer's."""

    abnormal_person_id: str | None | Unset = UNSET
    """Person the project deviates to."""

    abnormal_organization_id: str | None | Unset = UNSET
    """Organization the project deviates to."""

    organization: OrganizationReference | None | Unset = UNSET
    """Organization it concerns."""

    person: PersonReference | None | Unset = UNSET
    """Person it concerns."""

    separate_invoice_recipient: SeparateInvoiceRecipient | None | Unset = UNSET
    """Who receives the invoices, if not the customer."""

    contact: ContactReference | None | Unset = UNSET
    """Contact person."""

    my_organization_profile: MyOrganizationProfileReference | None | Unset = UNSET
    """One's own organization that acts."""

    divergent_payment_term: PaymentTerm | None | Unset = UNSET
    """Payment term that replaces the customer's."""

    employees: list[ProjectEmployee] | None | Unset = UNSET
    """Employees that take part."""

    teams: list[TeamReference] | None | Unset = UNSET
    """Teams it belongs to."""

    budget: Budget | None | Unset = UNSET
    """Budget against what has been spent."""

    abnormal_contact_id: str | None | Unset = UNSET
    """Contact the project deviates to."""

    custom_fields: list[CustomField] | None | Unset = UNSET
    """Custom fields with their values."""

    is_reverse_billing: bool | None | Unset = UNSET
    """Whether the customer makes the invoice."""

    is_invoice_approval: bool | None | Unset = UNSET
    """Whether invoices of the project need approval."""

    copied_from_project: ProjectReference | None | Unset = UNSET
    """Project this one was copied from."""

    my_organization_profile_id: str | None | Unset = UNSET
    """One's own organization that acts, from the organization profiles."""

    person_id: str | None | Unset = UNSET
    """Person, from the persons."""

    organization_id: str | None | Unset = UNSET
    """Organization, from the organizations."""

    contact_id: str | None | Unset = UNSET
    """Link between organization and person (contact person) that is meant."""

    name: str | None | Unset = UNSET
    """Name of the project."""

    billable: bool | None | Unset = UNSET
    """Whether it may be invoiced."""

    can_register_mileage: bool | None | Unset = UNSET
    """Whether kilometres can be written on the project."""

    project_number: str | None | Unset = UNSET
    """Number of the project."""

    note: str | None | Unset = UNSET
    """Note on the project."""

    start_date: date | None | Unset = UNSET
    """First day."""

    end_date: date | None | Unset = UNSET
    """Last day."""

    invoice_reference: str | None | Unset = UNSET
    """Reference put on invoices."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None | Unset = UNSET
    """Page of the record in the application."""
