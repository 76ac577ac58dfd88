# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class ContactPersonInput(Model):
    """A contact person to write."""

    is_active: bool | Unset = UNSET
    """Whether it is in use."""

    work_function: str | Unset = UNSET
    """Job title."""

    work_email: str | Unset = UNSET
    """E-mail address at work."""

    work_phone: str | Unset = UNSET
    """Telephone number at work."""

    work_mobile: str | Unset = UNSET
    """Mobile number at work."""

    person_id: str | Unset = UNSET
    """Person, from the persons."""
