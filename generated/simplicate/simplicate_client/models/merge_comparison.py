# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class MergeComparison(Model):
    """Whether two records can be merged."""

    is_valid: bool | None = None
    """Whether the two can be merged."""

    token: str | None = None
    """Token for the merge."""

    message: str | None = None
    """Text of the message."""

    swap_lock: bool | None = None
    """Whether source and target may not change places."""

    source_id: str | None = None
    """Record that will disappear, by identifier."""

    target_id: str | None = None
    """Record that will stay, by identifier."""
