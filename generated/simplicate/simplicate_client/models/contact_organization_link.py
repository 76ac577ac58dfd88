# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class ContactOrganizationLink(Model):
    """An organization to make a person a contact of."""

    organization_id: str | Unset = UNSET
    """Organization, from the organizations."""

    work_function: str | Unset = UNSET
    """Job title."""

    work_email: str | Unset = UNSET
    """E-mail address at work."""

    work_mobile: str | Unset = UNSET
    """Mobile number at work."""
