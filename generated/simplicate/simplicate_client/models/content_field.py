# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ContentField(Model):
    """A titled part of a message."""

    title: str | None = None
    """Title of the part."""

    value: str | None = None
    """Value of the part."""
