# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class InvoicedJob(Model):
    """The job of an invoice line, and how it was billed."""

    id: str
    """Id of the job."""

    name: str
    """Its name."""

    is_fixed_price: bool | None = field(default=None, metadata=wire("isFixedPrice"))
    """Whether a price was agreed for the whole."""

    percentage_invoiced: Decimal | None = field(default=None, metadata=wire("percentageInvoiced"))
    """Share billed as a fraction: 1 is all of it."""

    time_based_invoice: bool | None = field(default=None, metadata=wire("timeBasedInvoice"))
    """Whether it is billed by time."""

    minimum_fee_applied: bool | None = field(default=None, metadata=wire("minimumFeeApplied"))
    """Whether the minimum fee was charged."""
