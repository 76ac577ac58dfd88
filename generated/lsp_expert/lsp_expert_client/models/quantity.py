# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire

if TYPE_CHECKING:
    from .matches_type import MatchesType
    from .named_reference import NamedReference


@define(kw_only=True, repr=False)
class Quantity(Model):
    """How much work there is, and what a unit of it costs."""

    value: Decimal | Unset = UNSET
    """Number of units."""

    quantity_type: NamedReference | Unset = field(default=UNSET, metadata=wire("quantityType"))
    """Unit."""

    unit_cost: Decimal | Unset = field(default=UNSET, metadata=wire("unitCost"))
    """Cost per unit."""

    unit_cost_price_reference: NamedReference | Unset = field(default=UNSET, metadata=wire("unitCostPriceReference"))
    """Price the cost was taken from."""

    has_matches: bool | Unset = field(default=UNSET, metadata=wire("hasMatches"))
    """Whether it is split by text match."""

    matches_type: MatchesType | str | Unset = field(default=UNSET, metadata=wire("matchesType"))
    """How text matches are priced: at fixed unit costs, or as percentages of the full one."""

    matches: list[dict[str, Any]] | Unset = UNSET
    """The split by text match; its members are not known."""

    cat_file: dict[str, Any] | Unset = field(default=UNSET, metadata=wire("catFile"))
    """The analysis of the CAT tool; its members are not known but for a list `fileIds`."""
