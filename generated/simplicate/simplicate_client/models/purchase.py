# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .organization_reference import OrganizationReference
    from .person_reference import PersonReference
    from .project_reference import ProjectReference
    from .purchase_kind import PurchaseKind


@define(kw_only=True, repr=False)
class Purchase(Model):
    """A purchase made for projects."""

    id: str | None = None
    """Identifier of the purchase."""

    organization: OrganizationReference | None = None
    """Organization it concerns."""

    person: PersonReference | None = None
    """Person it concerns."""

    supplier: str | None = None
    """Name of the supplier."""

    invoice_number: str | None = None
    """Number of the invoice."""

    type: PurchaseKind | str | None = None
    """Where the purchase comes from."""

    projects: list[ProjectReference] | None = None
    """Projects it concerns."""
