# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ApprovalStatus(Model):
    """A status an approval can have."""

    id: str | None = None
    """Identifier of the approval status."""

    label: str | None = None
    """Text shown in the application."""

    description: str | None = None
    """Description of the approval status."""
