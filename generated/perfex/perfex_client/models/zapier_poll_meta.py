# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ZapierPollMeta(Model):
    """What a poll looked at."""

    since: int
    """Moment it started from, in Unix seconds."""

    count: int
    """Number of records sent."""

    next_poll: int
    """Moment to start the next poll from, in Unix seconds."""
