# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Payment(Model):
    """Money received for an invoice."""

    id: str
    """Id of the payment."""

    amount: Decimal
    """How much."""

    date: datetime
    """When."""

    description: str | None = None
    """What for."""
