# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class MyOrganizationProfileReference(Model):
    """One's own organization, in short."""

    id: str | None = None
    """Identifier of the organization, such as `myorganizationprofile:abc`."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""
