# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class SupplierService(Model):
    """Something a supplier can do, with its price if there is one."""

    id: str
    """Id of the entry."""

    client: models.NamedReference | None = None
    """Client it is limited to."""

    currency: models.Currency | None = None
    """Currency of the costs."""

    domain: models.NamedReference | None = None
    """Field of expertise it is limited to."""

    has_price: bool = field(metadata=wire("hasPrice"))
    """Whether a price is known."""

    language_pair: models.LanguagePair | None = field(default=None, metadata=wire("languagePair"))
    """Languages it is limited to."""

    matches: list[models.PriceMatch] | None = None
    """Costs for texts that were translated before."""

    matches_type: models.MatchesType | str | None = field(default=None, metadata=wire("matchesType"))
    """How text matches are priced: at fixed unit costs, or as percentages of the full one."""

    quantity_type: models.NamedReference | None = field(default=None, metadata=wire("quantityType"))
    """Unit it is counted in."""

    service: models.NamedReference
    """What is done."""

    unit_cost: Decimal | None = field(default=None, metadata=wire("unitCost"))
    """Cost per unit."""
