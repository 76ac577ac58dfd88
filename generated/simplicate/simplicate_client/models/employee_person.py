# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .address import Address


@define(kw_only=True, repr=False)
class EmployeePerson(Model):
    """The person behind an employee."""

    id: str | None | Unset = UNSET
    """Identifier of the person."""

    date_of_birth: date | None | Unset = UNSET
    """Date of birth."""

    gender_id: str | None | Unset = UNSET
    """Gender, from the genders."""

    gender: str | None | Unset = UNSET
    """Gender."""

    address: Address | None | Unset = UNSET
    """Postal address."""

    email: str | None | Unset = UNSET
    """E-mail address."""

    phone: str | None | Unset = UNSET
    """Telephone number."""

    twitter_url: str | None | Unset = UNSET
    """Address of the Twitter page."""

    linkedin_url: str | None | Unset = UNSET
    """Address of the LinkedIn page."""

    facebook_url: str | None | Unset = UNSET
    """Address of the Facebook page."""

    full_name: str | None | Unset = UNSET
    """Whole name."""

    relation_number: str | None | Unset = UNSET
    """Number of the relation."""
