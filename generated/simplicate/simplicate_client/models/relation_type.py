# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class RelationType(Model):
    """A kind of relation."""

    id: str | None = None
    """Identifier of the relation type."""

    label: str | None = None
    """Text shown in the application."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""

    type: str | None = None
    """Kind of the relation type."""
