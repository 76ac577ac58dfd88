# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PlanningBudgetShare(Model):
    """Hours before and after the chosen day, as ISO 8601 durations."""

    past: str | None = None
    """Part that lies behind, as an ISO 8601 duration."""

    future: str | None = None
    """Part that lies ahead, as an ISO 8601 duration."""
