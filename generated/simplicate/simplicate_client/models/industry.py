# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Industry(Model):
    """A line of business."""

    id: str | None = None
    """Identifier of the industry."""

    name: str | None = None
    """Name of the industry."""
