# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ExpenseCategory(Model):
    """A category of expenses."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the category."""

    name: str
    """Name of the category."""

    description: str | None
    """What belongs in it."""
