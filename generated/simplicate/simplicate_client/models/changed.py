# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Changed(Model):
    """What a call that changes something says about it; the members are not documented."""

    id: str | None = None
    """Identifier of what was changed."""
