# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Organization(Model):
    """A company or institution."""

    id: str
    """Identifier of the organization, such as `organization:abc`."""

    visiting_address: models.Address | None = None
    """Address for visitors."""

    postal_address: models.Address | None = None
    """Address for post."""

    relation_type: models.RelationType | None = None
    """Kind of relation."""

    relation_manager: models.Employee | None = None
    """Employee in charge of the relation."""

    customer_group: models.CustomerGroup | None = None
    """Customer group."""

    teams: list[models.TeamReference] | None = None
    """Teams it belongs to."""

    debtor: models.Debtor | None = None
    """Invoicing settings of the organization."""

    organizationsize: models.OrganizationSize | None = None
    """Size of the organization."""

    linked_persons_contacts: list[models.PersonContact] | None = None
    """Persons that are contacts of the organization."""

    interests: list[models.Interest] | None = None
    """Interests that were ticked."""

    accountancy: models.Accountancy | None = None
    """Tax unit details kept for accountants."""

    custom_fields: list[models.CustomField] | None = None
    """Custom fields with their values."""

    sbi_codes: list[models.SbiCode] | None = None
    """Codes of the line of business (SBI)."""

    is_active: bool | None = None
    """Whether it is in use."""

    name: str | None = None
    """Name of the organization."""

    coc_code: str | None = None
    """Number at the chamber of commerce."""

    vat_number: str | None = None
    """VAT number."""

    email: str | None = None
    """E-mail address."""

    phone: str | None = None
    """Telephone number."""

    url: str | None = None
    """Web address."""

    note: str | None = None
    """Note on the organization."""

    linkedin_url: str | None = None
    """Address of the LinkedIn page."""

    has_different_postal_address: bool | None = None
    """Whether post goes to another address."""

    industry: models.Industry | None = None
    """Line of business."""

    invoice_receiver: str | None = None
    """Who receives the invoice."""

    allow_autocollect: bool | None = None
    """Whether invoices may be collected by direct debit."""

    bank_account: str | None = None
    """Bank account number (IBAN)."""

    bank_bic: str | None = None
    """BIC of the bank."""

    relation_number: str | None = None
    """Number of the relation."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None = None
    """Page of the record in the application."""
