# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class JoinedCurrency(Model):
    """Columns of the currency that a joined read adds."""

    currency_symbol: str | Unset = field(default=UNSET, metadata=wire("symbol"))
    """Symbol of the currency."""

    currency_code: str | Unset = field(default=UNSET, metadata=wire("name"))
    """Code of the currency, such as USD."""

    currency_decimal_separator: str | None | Unset = field(default=UNSET, metadata=wire("decimal_separator"))
    """Sign between whole and fraction."""

    currency_thousand_separator: str | None | Unset = field(default=UNSET, metadata=wire("thousand_separator"))
    """Sign between thousands."""

    currency_placement: str | None | Unset = field(default=UNSET, metadata=wire("placement"))
    """Where the symbol stands, `before` or `after` the amount."""

    currency_is_default: bool | Unset = field(default=UNSET, metadata=wire("isdefault", hints.spelled("1", "0")))
    """Whether it is the system's base currency."""

    currencyid: int | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Id of the currency."""

    currency_name: str | Unset = UNSET
    """Name of the currency, which is its code again."""
