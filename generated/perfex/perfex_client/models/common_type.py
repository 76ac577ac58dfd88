# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum


class CommonType(StrEnum):
    """Type of common data."""

    EXPENSE_CATEGORY = "expense_category"
    PAYMENT_MODE = "payment_mode"
    TAX_DATA = "tax_data"
