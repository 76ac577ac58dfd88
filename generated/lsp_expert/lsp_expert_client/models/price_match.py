# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class PriceMatch(Model):
    """What one kind of text match costs."""

    id: str
    """Id of the match."""

    name: str
    """Its name, such as `Fuzzies`."""

    percentage: Decimal
    """Share of the full cost: 1 is all of it."""

    unit_cost: Decimal = field(metadata=wire("unitCost"))
    """Cost per unit."""
