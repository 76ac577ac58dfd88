# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CustomerGroup(Model):
    """A group of customers."""

    id: str | None = None
    """Identifier of the customer group."""

    name: str | None = None
    """Name of the customer group."""
