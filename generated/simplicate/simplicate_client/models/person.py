# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Person(Model):
    """A person."""

    id: str
    """Identifier of the person, such as `person:abc`."""

    gender_id: str | None = None
    """Gender, from the genders."""

    use_custom_salutation: bool | None = None
    """Whether the custom salutation is used."""

    custom_salutation: str | None = None
    """Salutation to use instead of the usual one."""

    interests: list[models.PersonInterest] | None = None
    """Interests that were ticked."""

    address: models.Address | list[models.Address] | None = None
    """Postal address."""

    relation_manager: models.Employee | None = None
    """Employee in charge of the relation."""

    teams: list[models.TeamReference] | None = None
    """Teams it belongs to."""

    is_employee: bool | None = None
    """Whether the person is an employee."""

    linked_as_contact_to_organization: list[models.OrganizationContact] | None = None
    """Organizations the person is a contact of."""

    custom_fields: list[models.CustomField] | None = None
    """Custom fields with their values."""

    is_active: bool | None = None
    """Whether it is in use."""

    relation_type: models.RelationType | None = None
    """Kind of relation."""

    gender: models.PersonGender | str | None = None
    """Gender."""

    initials: str | None = None
    """Initials."""

    first_name: str | None = None
    """First name."""

    family_name_prefix: str | None = None
    """Prefix of the family name, such as `van der`."""

    family_name: str | None = None
    """Family name."""

    full_name: str | None = None
    """Whole name."""

    date_of_birth: date | None = None
    """Date of birth."""

    note: str | None = None
    """Note on the person."""

    email: str | None = None
    """E-mail address."""

    phone: str | None = None
    """Telephone number."""

    website_url: str | None = None
    """Web address."""

    twitter_url: str | None = None
    """Address of the Twitter page."""

    linkedin_url: str | None = None
    """Address of the LinkedIn page."""

    facebook_url: str | None = None
    """Address of the Facebook page."""

    relation_number: str | None = None
    """Number of the relation."""

    bank_account: str | None = None
    """Bank account number (IBAN)."""

    bank_bic: str | None = None
    """BIC of the bank."""

    invoice_receiver: str | None = None
    """Who receives the invoice."""

    mailing_list_email: str | None = None
    """Address used for mailing lists."""

    mailing_lists: list[models.PersonMailingList] | None = None
    """Mailing lists (Mailchimp) with whether the person is on them."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None = None
    """Page of the record in the application."""
