# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Creator(Model):
    """Who made a message."""

    id: str | None = None
    """Identifier of the author."""

    type: str | None = None
    """Kind of the author."""

    label: str | None = None
    """Text shown in the application."""

    image: str | None = None
    """Address of a picture."""
