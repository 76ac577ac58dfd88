# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class SalesReason(Model):
    """A reason why a deal is won or lost."""

    id: str | None = None
    """Identifier of the sales reason."""

    name: str | None = None
    """Name of the sales reason."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""
