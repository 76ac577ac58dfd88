# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class SupplierContact(Model):
    """Someone to write to at a supplier."""

    id: str
    """Id of the contact."""

    email: str | None = None
    """Email address."""

    emails: models.SupplierContactEmails
    """Which emails a contact of a supplier gets."""

    full_name: str = field(metadata=wire("fullName"))
    """First and last name."""

    mobile: str | None = None
    """Mobile phone number."""

    nickname: str | None
    """Short name, for a greeting."""

    notes: str
    """Notes as HTML."""

    phone: str | None = None
    """Phone number."""

    picture_url: dict[str, Any] | None = field(default=None, metadata=wire("pictureUrl"))
    """Where a picture is; its members are not known."""

    title: str | None = None
    """Position, such as CEO."""
