# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ListingFilter(Model):
    """A field to filter a listing by, with its possible values."""

    id: str | None = None
    """Identifier of the filter."""

    name: str | None = None
    """Name of the filter."""

    key: str | None = None
    """Key of the entry."""

    values: list[Any] | None = None
    """Values to choose from."""
