# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Avatar(Model):
    """Picture or initials that stand for a person."""

    url_small: str | None = None
    """Address of the small picture."""

    url_large: str | None = None
    """Address of the large picture."""

    initials: str | None = None
    """Initials."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""
