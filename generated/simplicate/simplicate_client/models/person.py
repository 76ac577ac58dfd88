# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .address import Address
    from .custom_field import CustomField
    from .employee import Employee
    from .organization_contact import OrganizationContact
    from .person_gender import PersonGender
    from .person_interest import PersonInterest
    from .person_mailing_list import PersonMailingList
    from .relation_type import RelationType
    from .team_reference import TeamReference


@define(kw_only=True, repr=False)
class Person(Model):
    """A person."""

    id: str | None | Unset = UNSET
    """Identifier of the person, such as `person:abc`."""

    gender_id: str | None | Unset = UNSET
    """Gender, from the genders."""

    use_custom_salutation: bool | None | Unset = UNSET
    """Whether the custom salutation is used."""

    custom_salutation: str | None | Unset = UNSET
    """Salutation to use instead of the usual one."""

    interests: list[PersonInterest] | None | Unset = UNSET
    """Interests that were ticked."""

    address: Address | list[Address] | None | Unset = UNSET
    """Postal address."""

    relation_manager: Employee | None | Unset = UNSET
    """Employee in charge of the relation."""

    teams: list[TeamReference] | None | Unset = UNSET
    """Teams it belongs to."""

    is_employee: bool | None | Unset = UNSET
    """Whether the person is an employee."""

    linked_as_contact_to_organization: list[OrganizationContact] | None | Unset = UNSET
    """Organizations the person is a contact of."""

    custom_fields: list[CustomField] | None | Unset = UNSET
    """Custom fields with their values."""

    is_active: bool | None | Unset = UNSET
    """Whether it is in use."""

    relation_type: RelationType | None | Unset = UNSET
    """Kind of relation."""

    gender: PersonGender | str | None | Unset = UNSET
    """Gender."""

    initials: str | None | Unset = UNSET
    """Initials."""

    first_name: str | None | Unset = UNSET
    """First name."""

    family_name_prefix: str | None | Unset = UNSET
    """Prefix of the family name, such as `van der`."""

    family_name: str | None | Unset = UNSET
    """Family name."""

    full_name: str | None | Unset = UNSET
    """Whole name."""

    date_of_birth: date | None | Unset = UNSET
    """Date of birth."""

    note: str | None | Unset = UNSET
    """Note on the person."""

    email: str | None | Unset = UNSET
    """E-mail address."""

    phone: str | None | Unset = UNSET
    """Telephone number."""

    website_url: str | None | Unset = UNSET
    """Web address."""

    twitter_url: str | None | Unset = UNSET
    """Address of the Twitter page."""

    linkedin_url: str | None | Unset = UNSET
    """Address of the LinkedIn page."""

    facebook_url: str | None | Unset = UNSET
    """Address of the Facebook page."""

    relation_number: str | None | Unset = UNSET
    """Number of the relation."""

    bank_account: str | None | Unset = UNSET
    """Bank account number (IBAN)."""

    bank_bic: str | None | Unset = UNSET
    """BIC of the bank."""

    invoice_receiver: str | None | Unset = UNSET
    """Who receives the invoice."""

    mailing_list_email: str | None | Unset = UNSET
    """Address used for mailing lists."""

    mailing_lists: list[PersonMailingList] | None | Unset = UNSET
    """Mailing lists (Mailchimp) with whether the person is on them."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None | Unset = UNSET
    """Page of the record in the application."""
