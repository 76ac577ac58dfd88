# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .organization_reference import OrganizationReference


@define(kw_only=True, repr=False)
class MyOrganizationProfileReference(Model):
    """One's own organization, in short."""

    id: str | None = None
    """Identifier of the organization, such as `myorganizationprofile:abc`."""

    organization: OrganizationReference | None = None
    """Organization it concerns."""
