# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .employee_reference import EmployeeReference
    from .organization_reference import OrganizationReference
    from .person_reference import PersonReference
    from .separate_invoice_recipient import SeparateInvoiceRecipient


@define(kw_only=True, repr=False)
class ProjectReference(Model):
    """A project, in short."""

    id: str
    """Identifier of the project, such as `project:abc`."""

    name: str
    """Name of the project."""

    project_number: str | None = None
    """Number of the project."""

    organization: OrganizationReference | None = None
    """Organization it concerns."""

    person: PersonReference | None = None
    """Person it concerns."""

    project_manager: EmployeeReference | None = None
    """Employee who leads the project."""

    separate_invoice_recipient: SeparateInvoiceRecipient | None = None
    """Who receives the invoices, if not the customer."""

    has_register_mileage_enabled: bool | None = None
    """Whether kilometres can be written on the project."""
