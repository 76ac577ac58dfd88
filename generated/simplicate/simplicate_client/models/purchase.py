# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Purchase(Model):
    """A purchase made for projects."""

    id: str
    """Identifier of the purchase."""

    organization: models.OrganizationReference | None = None
    """Organization it concerns."""

    person: models.PersonReference | None = None
    """Person it concerns."""

    supplier: str | None = None
    """Name of the supplier."""

    invoice_number: str | None = None
    """Number of the invoice."""

    type: models.PurchaseKind | str | None = None
    """Where the purchase comes from."""

    projects: list[models.ProjectReference] | None = None
    """Projects it concerns."""
