# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class LinkedEntity(Model):
    """A record that something is linked to."""

    id: str | None = None
    """Identifier of the record."""

    label: str | None = None
    """Name of the record."""

    type: str | None = None
    """Kind of record."""
