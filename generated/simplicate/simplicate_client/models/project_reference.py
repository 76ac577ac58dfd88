# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ProjectReference(Model):
    """A project, in short."""

    id: str
    """Identifier of the project, such as `project:abc`."""

    name: str
    """Name of the project."""

    project_number: str | None = None
    """Number of the project."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""

    person: models.PersonReference | None = None
    """Person it concerns."""

    project_manager: models.EmployeeReference | None = None
    """Employee who leads the project."""

    separate_invoice_recipient: models.SeparateInvoiceRecipient | None = None
    """Who receives the invoices, if not the customer."""

    has_register_mileage_enabled: bool | None = None
    """Whether kilometres can be written on the project."""
