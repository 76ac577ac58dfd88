# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Created(Model):
    """What a call that makes something says about it: as a rule its identifier, with some resources nothing."""

    id: str | None = None
    """Identifier of what was made, such as `document:abc`."""
