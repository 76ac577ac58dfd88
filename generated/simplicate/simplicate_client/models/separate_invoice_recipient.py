# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class SeparateInvoiceRecipient(Model):
    """Who receives invoices instead of the customer."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""

    person: models.PersonReference | None = None
    """Person it concerns."""

    contact: models.ContactReference | None = None
    """Contact person."""

    is_separate_invoice_recipient: bool | None = None
    """Whether invoices go to somebody else."""
