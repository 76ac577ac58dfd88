# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Price(Model):
    """What a service costs. The list of matches may be empty though their type is set."""

    id: str
    """Id of the price."""

    service: models.NamedReference
    """What is done."""

    quantity_type: models.NamedReference = field(metadata=wire("quantityType"))
    """Unit it is counted in."""

    currency: models.Currency
    """Currency of the costs."""

    unit_cost: Decimal = field(metadata=wire("unitCost"))
    """Cost per unit."""

    matches_type: models.MatchesType | str = field(metadata=wire("matchesType"))
    """How text matches are priced: at fixed unit costs, or as percentages of the full one."""

    matches: list[models.PriceMatch]
    """Costs for texts that were translated before."""

    domain: models.NamedReference | None = None
    """Field of expertise it is limited to."""

    language_pair: models.LanguagePair | None = field(default=None, metadata=wire("languagePair"))
    """Languages it is limited to."""
