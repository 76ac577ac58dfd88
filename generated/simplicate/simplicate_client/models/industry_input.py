# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class IndustryInput(Model):
    """A line of business, by identifier."""

    id: str | Unset = UNSET
    """Identifier of the industry."""

    name: str | Unset = UNSET
    """Name of the industry."""
