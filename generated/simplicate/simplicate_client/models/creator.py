# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class Creator(Model):
    """Who made a message."""

    id: str | None | Unset = UNSET
    """Identifier of the author."""

    type: str | None | Unset = UNSET
    """Kind of the author."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    image: str | None | Unset = UNSET
    """Address of a picture."""
