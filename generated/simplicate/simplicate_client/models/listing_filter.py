# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class ListingFilter(Model):
    """A field to filter a listing by, with its possible values."""

    id: str | None | Unset = UNSET
    """Identifier of the filter."""

    name: str | None | Unset = UNSET
    """Name of the filter."""

    key: str | None | Unset = UNSET
    """Key of the entry."""

    values: list[Any] | None | Unset = UNSET
    """Values to choose from."""
