# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class RevenueGroup(Model):
    """A group that revenue is booked on."""

    id: str | None = None
    """Identifier of the revenue group, such as `revenuegroup:abc`."""

    label: str | None = None
    """Text shown in the application."""
