# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class OrganizationReference(Model):
    """An organization, in short."""

    id: str | None = None
    """Identifier of the organization, such as `organization:abc`."""

    name: str | None = None
    """Name of the organization."""

    relation_number: str | None = None
    """Number of the relation."""
