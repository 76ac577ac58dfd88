# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class EmployeePerson(Model):
    """The person behind an employee."""

    id: str | None = None
    """Identifier of the person."""

    date_of_birth: date | None = None
    """Date of birth."""

    gender_id: str | None = None
    """Gender, from the genders."""

    gender: str | None = None
    """Gender."""

    address: models.Address | None = None
    """Postal address."""

    email: str | None = None
    """E-mail address."""

    phone: str | None = None
    """Telephone number."""

    twitter_url: str | None = None
    """Address of the Twitter page."""

    linkedin_url: str | None = None
    """Address of the LinkedIn page."""

    facebook_url: str | None = None
    """Address of the Facebook page."""

    full_name: str | None = None
    """Whole name."""

    relation_number: str | None = None
    """Number of the relation."""
