# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .interest import Interest


@define(kw_only=True, repr=False)
class OrganizationContact(Model):
    """An organization that a person is a contact of."""

    id: str | None | Unset = UNSET
    """Identifier of the organization."""

    organization_id: str | None | Unset = UNSET
    """Organization, from the organizations."""

    name: str | None | Unset = UNSET
    """Name of the organization."""

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
