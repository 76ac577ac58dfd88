# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class JoinedCurrency(Model):
    """Columns of the currency that a joined read adds."""

    symbol: str | Unset = UNSET
    """Symbol of the currency."""

    name: str | Unset = UNSET
    """Name of the currency, such as USD."""

    decimal_separator: str | None | Unset = UNSET
    """Sign between whole and fraction."""

    thousand_separator: str | None | Unset = UNSET
    """Sign between thousands."""

    placement: str | None | Unset = UNSET
    """Where the symbol stands, `before` or `after` the amount."""

    isdefault: bool | Unset = field(default=UNSET, metadata=wire(how=hints.spelled("1", "0")))
    """Whether it is the system's base currency."""

    currencyid: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the currency."""

    currency_name: str | Unset = UNSET
    """Name of the currency, again."""
