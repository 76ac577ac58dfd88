# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .contact_reference import ContactReference
    from .organization_reference import OrganizationReference
    from .person_reference import PersonReference


@define(kw_only=True, repr=False)
class SeparateInvoiceRecipient(Model):
    """Who receives invoices instead of the customer."""

    organization: OrganizationReference | None | Unset = UNSET
    """Organization it concerns."""

    person: PersonReference | None | Unset = UNSET
    """Person it concerns."""

    contact: ContactReference | None | Unset = UNSET
    """Contact person."""

    is_separate_invoice_recipient: bool | None | Unset = UNSET
    """Whether invoices go to somebody else."""
