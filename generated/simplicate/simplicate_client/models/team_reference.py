# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class TeamReference(Model):
    """A team, in short."""

    id: str | None = None
    """Identifier of the team."""

    name: str | None = None
    """Name of the team."""

    value: bool | None = None
    """Whether the team is linked."""
