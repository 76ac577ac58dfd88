# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class OrganizationDebtorReference(Model):
    """An organization that can be invoiced, in short."""

    id: str | None = None
    """Identifier of the organization."""

    relation_type: models.RelationType | None = None
    """Kind of relation."""

    name: str | None = None
    """Name of the organization."""

    relation_number: str | None = None
    """Number of the relation."""
