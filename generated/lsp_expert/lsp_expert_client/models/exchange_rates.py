# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class ExchangeRates(Model):
    """Exchange rates of an invoice."""

    show_exchange_rate_on_invoice: bool | None = field(default=None, metadata=wire("showExchangeRateOnInvoice"))
    """Whether the invoice shows them."""
