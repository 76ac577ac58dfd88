# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Gender(Model):
    """A gender."""

    id: str
    """Identifier of the gender."""

    name: str | None = None
    """Name of the gender."""
