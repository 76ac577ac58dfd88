# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class Avatar(Model):
    """Picture or initials that stand for a person."""

    url_small: str | None | Unset = UNSET
    """Address of the small picture."""

    url_large: str | None | Unset = UNSET
    """Address of the large picture."""

    initials: str | None | Unset = UNSET
    """Initials."""

    color: str | None | Unset = UNSET
    """Colour shown in the application, as `#rrggbb`."""
