# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ContactPerson(Model):
    """A person in the role of contact of an organization."""

    id: str | None = None
    """Identifier of the contact person."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""

    person: models.PersonReference | None = None
    """Person it concerns."""

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

    person_id: str | None = None
    """Person, from the persons."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
