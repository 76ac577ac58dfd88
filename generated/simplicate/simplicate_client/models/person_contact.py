# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .interest import Interest


@define(kw_only=True, repr=False)
class PersonContact(Model):
    """A person who is a contact of an organization."""

    id: str | None | Unset = UNSET
    """Identifier of the person contact."""

    person_id: str | None | Unset = UNSET
    """Person, from the persons."""

    first_name: str | None | Unset = UNSET
    """First name."""

    family_name_prefix: str | None | Unset = UNSET
    """Prefix of the family name, such as `van der`."""

    family_name: str | None | Unset = UNSET
    """Family name."""

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

    interests: list[Interest] | None | Unset = UNSET
    """Interests that were ticked."""
