# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class LeaveType(Model):
    """A kind of leave."""

    id: str | None = None
    """Identifier of the leave type."""

    label: str | None = None
    """Text shown in the application."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""

    affects_balance: bool | None = None
    """Whether leave of this kind is taken from the balance."""
