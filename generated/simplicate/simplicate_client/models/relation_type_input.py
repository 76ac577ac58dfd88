# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class RelationTypeInput(Model):
    """A kind of relation, by identifier."""

    id: str | Unset = UNSET
    """Identifier of the relation type."""

    label: str | Unset = UNSET
    """Text shown in the application."""

    color: str | Unset = UNSET
    """Colour shown in the application, as `#rrggbb`."""

    type: str | Unset = UNSET
    """Kind of the relation type."""
