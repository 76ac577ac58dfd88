# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class RelationType(Model):
    """A kind of relation."""

    id: str | None | Unset = UNSET
    """Identifier of the relation type."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    color: str | None | Unset = UNSET
    """Colour shown in the application, as `#rrggbb`."""

    type: str | None | Unset = UNSET
    """Kind of the relation type."""
