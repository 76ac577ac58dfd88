# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire

if TYPE_CHECKING:
    from .currency import Currency
    from .language_pair import LanguagePair
    from .matches_type import MatchesType
    from .named_reference import NamedReference
    from .price_match import PriceMatch


@define(kw_only=True, repr=False)
class SupplierPrice(Model):
    """What a service of suppliers costs."""

    id: str
    """Id of the price."""

    client: NamedReference | None = None
    """Client it is limited to."""

    service: NamedReference
    """What is done."""

    quantity_type: NamedReference = field(metadata=wire("quantityType"))
    """Unit it is counted in."""

    currency: Currency
    """Currency of the costs."""

    unit_cost: Decimal = field(metadata=wire("unitCost"))
    """Cost per unit."""

    matches_type: MatchesType | str = field(metadata=wire("matchesType"))
    """How text matches are priced: at fixed unit costs, or as percentages of the full one."""

    matches: list[PriceMatch]
    """Costs for texts that were translated before."""

    domain: NamedReference | None = None
    """Field of expertise it is limited to."""

    language_pair: LanguagePair | None = field(default=None, metadata=wire("languagePair"))
    """Languages it is limited to."""
