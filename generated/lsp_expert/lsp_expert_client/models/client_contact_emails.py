# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class ClientContactEmails(Model):
    """Which emails a contact of a client gets."""

    invoice: bool | None = None
    """Whether invoices go to the contact."""

    quote: bool | None = None
    """Whether quotes go to the contact."""

    cc_invoice: bool | None = field(default=None, metadata=wire("ccInvoice"))
    """Whether the contact gets a copy of invoices."""

    cc_quote: bool | None = field(default=None, metadata=wire("ccQuote"))
    """Whether the contact gets a copy of quotes."""
