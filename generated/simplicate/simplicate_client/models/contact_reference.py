# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .organization_reference import OrganizationReference
    from .person_reference import PersonReference


@define(kw_only=True, repr=False)
class ContactReference(Model):
    """A contact person, in short."""

    id: str | None = None
    """Identifier of the contact."""

    person: PersonReference | None = None
    """Person it concerns."""

    organization: OrganizationReference | None = None
    """Organization it concerns."""
