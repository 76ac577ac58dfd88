# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class AbsenceType(Model):
    """A kind of absence."""

    id: str | None = None
    """Identifier of the absence type."""

    label: str | None = None
    """Text shown in the application."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""
