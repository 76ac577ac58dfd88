# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class LeaveStatus(Model):
    """How far a leave request has come."""

    id: str | None = None
    """Identifier of the leave status."""

    label: str | None = None
    """Text shown in the application."""
