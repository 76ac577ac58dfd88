# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ExtraCharge(Model):
    """Something charged on top."""

    type: str
    """How it is reckoned; `percentage` is the only value seen."""

    percentage: Decimal
    """Charge as a percentage."""

    amount: Decimal
    """Charge as an amount."""
