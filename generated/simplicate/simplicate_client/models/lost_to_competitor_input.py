# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class LostToCompetitorInput(Model):
    """The competitor who won, by identifier."""

    id: str | Unset = UNSET
    """Identifier of the competitor."""

    name: str | Unset = UNSET
    """Name of the competitor."""
