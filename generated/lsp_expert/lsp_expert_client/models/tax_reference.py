# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class TaxReference(Model):
    """A tax as it applies to a client or a document."""

    id: str
    """Id of the tax."""

    name: str
    """Its name, such as `VAT`."""

    value: Decimal
    """Rate as a fraction: 0.21 is 21 %."""
