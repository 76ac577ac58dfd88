# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .satisfied_reason import SatisfiedReason


@define(kw_only=True, repr=False)
class Satisfied(Model):
    """Whether something can be done, and why not."""

    value: bool | None = None
    """Whether it can be done."""

    reason: SatisfiedReason | None = None
    """Why it cannot be done."""
