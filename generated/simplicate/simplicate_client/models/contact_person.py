# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .organization_reference import OrganizationReference
    from .person_reference import PersonReference


@define(kw_only=True, repr=False)
class ContactPerson(Model):
    """A person in the role of contact of an organization."""

    id: str | None | Unset = UNSET
    """Identifier of the contact person."""

    organization: OrganizationReference | None | Unset = UNSET
    """Organization it concerns."""

    person: PersonReference | None | Unset = UNSET
    """Person it concerns."""

    is_active: bool | None | Unset = UNSET
    """Whether it is in use."""

    work_function: str | None | Unset = UNSET
    """Job title."""

    work_email: str | None | Unset = UNSET
    """E-mail address at work."""

    work_phone: str | None | Unset = UNSET
    """Telephone number at work."""

    work_mobile: str | None | Unset = UNSET
    """Mobile number at work."""

    person_id: str | None | Unset = UNSET
    """Person, from the persons."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""
