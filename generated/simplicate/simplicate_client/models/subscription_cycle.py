# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class SubscriptionCycle(Model):
    """A period of a subscription."""

    start_date: date | None = None
    """First day."""

    end_date: date | None = None
    """Last day."""

    is_invoiced: bool | None = None
    """Whether the cycle has been invoiced."""
