# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .accountancy import Accountancy
    from .address import Address
    from .custom_field import CustomField
    from .customer_group import CustomerGroup
    from .debtor import Debtor
    from .employee import Employee
    from .industry import Industry
    from .interest import Interest
    from .organization_size import OrganizationSize
    from .person_contact import PersonContact
    from .relation_type import RelationType
    from .sbi_code import SbiCode
    from .team_reference import TeamReference


@define(kw_only=True, repr=False)
class Organization(Model):
    """A company or institution."""

    id: str | None | Unset = UNSET
    """Identifier of the organization, such as `organization:abc`."""

    visiting_address: Address | None | Unset = UNSET
    """Address for visitors."""

    postal_address: Address | None | Unset = UNSET
    """Address for post."""

    relation_type: RelationType | None | Unset = UNSET
    """Kind of relation."""

    relation_manager: Employee | None | Unset = UNSET
    """Employee in charge of the relation."""

    customer_group: CustomerGroup | None | Unset = UNSET
    """Customer group."""

    teams: list[TeamReference] | None | Unset = UNSET
    """Teams it belongs to."""

    debtor: Debtor | None | Unset = UNSET
    """Invoicing settings of the organization."""

    organizationsize: OrganizationSize | None | Unset = UNSET
    """Size of the organization."""

    linked_persons_contacts: list[PersonContact] | None | Unset = UNSET
    """Persons that are contacts of the organization."""

    interests: list[Interest] | None | Unset = UNSET
    """Interests that were ticked."""

    accountancy: Accountancy | None | Unset = UNSET
    """Tax unit details kept for accountants."""

    custom_fields: list[CustomField] | None | Unset = UNSET
    """Custom fields with their values."""

    sbi_codes: list[SbiCode] | None | Unset = UNSET
    """Codes of the line of business (SBI)."""

    is_active: bool | None | Unset = UNSET
    """Whether it is in use."""

    name: str | None | Unset = UNSET
    """Name of the organization."""

    coc_code: str | None | Unset = UNSET
    """Number at the chamber of commerce."""

    vat_number: str | None | Unset = UNSET
    """VAT number."""

    email: str | None | Unset = UNSET
    """E-mail address."""

    phone: str | None | Unset = UNSET
    """Telephone number."""

    url: str | None | Unset = UNSET
    """Web address."""

    note: str | None | Unset = UNSET
    """Note on the organization."""

    linkedin_url: str | None | Unset = UNSET
    """Address of the LinkedIn page."""

    has_different_postal_address: bool | None | Unset = UNSET
    """Whether post goes to another address."""

    industry: Industry | None | Unset = UNSET
    """Line of business."""

    invoice_receiver: str | None | Unset = UNSET
    """Who receives the invoice."""

    allow_autocollect: bool | None | Unset = UNSET
    """Whether invoices may be collected by direct debit."""

    bank_account: str | None | Unset = UNSET
    """Bank account number (IBAN)."""

    bank_bic: str | None | Unset = UNSET
    """BIC of the bank."""

    relation_number: str | None | Unset = UNSET
    """Number of the relation."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None | Unset = UNSET
    """Page of the record in the application."""
