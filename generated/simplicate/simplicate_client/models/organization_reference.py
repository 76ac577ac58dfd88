# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class OrganizationReference(Model):
    """An organization, in short."""

    id: str | None | Unset = UNSET
    """Identifier of the organization, such as `organization:abc`."""

    name: str | None | Unset = UNSET
    """Name of the organization."""

    relation_number: str | None | Unset = UNSET
    """Number of the relation."""
