# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class AbsenceType(Model):
    """A kind of absence."""

    id: str | None | Unset = UNSET
    """Identifier of the absence type."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    blocked: bool | None | Unset = UNSET
    """Whether it can no longer be chosen."""

    color: str | None | Unset = UNSET
    """Colour shown in the application, as `#rrggbb`."""
