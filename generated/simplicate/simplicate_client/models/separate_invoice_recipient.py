# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .contact_reference import ContactReference
    from .organization_reference import OrganizationReference
    from .person_reference import PersonReference


@define(kw_only=True, repr=False)
class SeparateInvoiceRecipient(Model):
    """Who receives invoices instead of the customer."""

    organization: OrganizationReference | None = None
    """Organization it concerns."""

    person: PersonReference | None = None
    """Person it concerns."""

    contact: ContactReference | None = None
    """Contact person."""

    is_separate_invoice_recipient: bool | None = None
    """Whether invoices go to somebody else."""
