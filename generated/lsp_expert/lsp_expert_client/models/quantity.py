# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Quantity(Model):
    """How much work there is, and what a unit of it costs."""

    value: Decimal | None = None
    """Number of units."""

    quantity_type: models.NamedReference | None = field(default=None, metadata=wire("quantityType"))
    """Unit."""

    unit_cost: Decimal | None = field(default=None, metadata=wire("unitCost"))
    """Cost per unit."""

    unit_cost_price_reference: models.NamedReference | None = field(
        default=None, metadata=wire("unitCostPriceReference")
    )
    """Price the cost was taken from."""

    has_matches: bool | None = field(default=None, metadata=wire("hasMatches"))
    """Whether it is split by text match."""

    matches_type: models.MatchesType | str | None = field(default=None, metadata=wire("matchesType"))
    """How text matches are priced: at fixed unit costs, or as percentages of the full one."""

    matches: list[dict[str, Any]] | None = None
    """The split by text match; its members are not known."""

    cat_file: dict[str, Any] | None = field(default=None, metadata=wire("catFile"))
    """The analysis of the CAT tool; its members are not known but for a list `fileIds`."""
