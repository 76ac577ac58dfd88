# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class InvoiceMethod(StrEnum):
    """How a service is invoiced."""

    HOURS = "Hours"
    FIXED_FEE = "FixedFee"
    SUBSCRIPTION = "Subscription"
