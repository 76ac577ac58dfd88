# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class EmploymentType(Model):
    """A kind of employment."""

    id: str | None = None
    """Identifier of the employment type."""

    name: str | None = None
    """Name of the employment type."""

    blocked: bool | None = None
    """Whether it can no longer be chosen."""
