# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class MergeResult(Model):
    """How a merge went."""

    success: bool | None = None
    """Whether it was done."""

    message: str | None = None
    """Text of the message."""
