# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CivilStatus(Model):
    """A civil status."""

    id: str
    """Identifier of the civil status."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""

    label: str | None = None
    """Text shown in the application."""
