# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Satisfied(Model):
    """Whether something can be done, and why not."""

    value: bool | None = None
    """Whether it can be done."""

    reason: models.SatisfiedReason | None = None
    """Why it cannot be done."""
