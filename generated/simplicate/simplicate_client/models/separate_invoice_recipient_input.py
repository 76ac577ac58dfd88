# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class SeparateInvoiceRecipientInput(Model):
    """Who is to receive invoices instead of the customer."""

    organization_id: str | Unset = UNSET
    """Organization, from the organizations."""

    person_id: str | Unset = UNSET
    """Person, from the persons."""

    contact_id: str | Unset = UNSET
    """Contact person, from the contact persons."""

    is_separate_invoice_recipient: bool | Unset = UNSET
    """Whether invoices go to somebody else."""
