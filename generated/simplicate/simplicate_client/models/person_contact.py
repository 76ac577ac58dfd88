# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PersonContact(Model):
    """A person who is a contact of an organization."""

    id: str | None = None
    """Identifier of the person contact."""

    person_id: str | None = None
    """Person, from the persons."""

    first_name: str | None = None
    """First name."""

    family_name_prefix: str | None = None
    """Prefix of the family name, such as `van der`."""

    family_name: str | None = None
    """Family name."""

    is_active: bool | None = None
    """Whether it is in use."""

    work_function: str | None = None
    """Job title."""

    work_email: str | None = None
    """E-mail address at work."""

    work_phone: str | None = None
    """Telephone number at work."""

    work_mobile: str | None = None
    """Mobile number at work."""

    interests: list[models.Interest] | None = None
    """Interests that were ticked."""
