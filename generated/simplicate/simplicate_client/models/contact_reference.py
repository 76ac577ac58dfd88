# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ContactReference(Model):
    """A contact person, in short."""

    id: str | None = None
    """Identifier of the contact."""

    person: models.PersonReference | None = None
    """Person it concerns."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""
