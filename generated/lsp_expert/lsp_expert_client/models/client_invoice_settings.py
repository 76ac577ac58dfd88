# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class ClientInvoiceSettings(Model):
    """How a client is billed."""

    apply_vat_reverse_charge: bool = field(metadata=wire("applyVATReverseCharge"))
    """Whether the VAT reverse charge applies."""

    currency: models.Currency
    """Currency it pays in."""

    document: models.NamedReference
    """Configuration its documents are made with."""

    minimum_fee: Decimal | None = field(default=None, metadata=wire("minimumFee"))
    """Least amount charged for a job."""

    override_group_matches: bool = field(metadata=wire("overrideGroupMatches"))
    """Whether the text matches of the account are overridden."""

    payment_terms: int | None = field(default=None, metadata=wire("paymentTerms"))
    """Days to pay."""

    payment_terms_end_of_month: bool | None = field(metadata=wire("paymentTermsEndOfMonth"))
    """Whether the days to pay run from the end of the month."""

    rappen_rounding: bool = field(metadata=wire("rappenRounding"))
    """Whether amounts in Swiss francs are rounded to 5 Rappen."""

    show_exchange_rate_on_invoice: bool | None = field(metadata=wire("showExchangeRateOnInvoice"))
    """Whether invoices show the exchange rate."""

    tax1: models.TaxReference | None = None
    """First tax. In every example, but it can be taken away."""

    tax2: models.TaxReference | None = None
    """Second tax."""

    validity_days: int | None = field(default=None, metadata=wire("validityDays"))
    """Days a quote is valid."""
