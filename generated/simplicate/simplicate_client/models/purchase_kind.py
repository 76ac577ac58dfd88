# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class PurchaseKind(StrEnum):
    """Where a purchase comes from."""

    PURCHASE = "purchase"
    COSTS_OR_EXPENSES = "cost/expenses"
    IMPORT = "import"
