# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class MergeComparison(Model):
    """Whether two records can be merged."""

    is_valid: bool | None | Unset = UNSET
    """Whether the two can be merged."""

    token: str | None | Unset = UNSET
    """Token for the merge."""

    message: str | None | Unset = UNSET
    """Text of the message."""

    swap_lock: bool | None | Unset = UNSET
    """Whether source and target may not change places."""

    source_id: str | None | Unset = UNSET
    """Record that will disappear, by identifier."""

    target_id: str | None | Unset = UNSET
    """Record that will stay, by identifier."""
