# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class OrganizationContact(Model):
    """An organization that a person is a contact of."""

    id: str | None = None
    """Identifier of the organization."""

    organization_id: str | None = None
    """Organization, from the organizations."""

    name: str | None = None
    """Name of the organization."""

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
