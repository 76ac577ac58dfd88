# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class SbiCode(Model):
    """A code for a line of business (SBI)."""

    id: str | None = None
    """Identifier of the SBI code."""

    code: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of the line of business."""

    description: str | None = None
    """Description of the SBI code."""
