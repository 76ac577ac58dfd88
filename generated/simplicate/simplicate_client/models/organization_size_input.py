# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class OrganizationSizeInput(Model):
    """A size of organization, by identifier."""

    id: str | Unset = UNSET
    """Identifier of the organization size."""

    name: str | Unset = UNSET
    """Name of the organization size."""
