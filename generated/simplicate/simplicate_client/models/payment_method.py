# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class PaymentMethod(StrEnum):
    """How a customer pays."""

    DIRECT_DEBIT = "Direct Debit"
    BANK_TRANSFER = "Bank Transfer"
    CASH = "Cash"
