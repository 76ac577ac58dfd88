# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class JoinedCurrency(Model):
    """Columns of the currency that a joined read adds."""

    currency_symbol: str | None = field(default=None, metadata=wire("symbol"))
    """Symbol of the currency."""

    currency_code: str | None = field(default=None, metadata=wire("name"))
    """Code of the currency, such as USD."""

    currency_decimal_separator: str | None = field(default=None, metadata=wire("decimal_separator"))
    """Sign between whole and fraction."""

    currency_thousand_separator: str | None = field(default=None, metadata=wire("thousand_separator"))
    """Sign between thousands."""

    currency_placement: str | None = field(default=None, metadata=wire("placement"))
    """Where the symbol stands, `before` or `after` the amount."""

    currency_is_default: bool | None = field(default=None, metadata=wire("isdefault", hints.spelled("1", "0")))
    """Whether it is the system's base currency."""

    currencyid: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the currency."""

    currency_name: str | None = None
    """Name of the currency, which is its code again."""
