# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class SatisfiedReason(Model):
    """Why something cannot be done."""

    message: str | None = None
    """Text of the message."""

    translated_message: str | None = None
    """Text of the message in the user's language."""
