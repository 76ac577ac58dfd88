# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class CommonType(StrEnum):
    """Type of common data."""

    EXPENSE_CATEGORY = "expense_category"
    PAYMENT_MODE = "payment_mode"
    TAX_DATA = "tax_data"


CommonTypeName: TypeAlias = Literal["expense_category", "payment_mode", "tax_data"]
"""A value of `CommonType` as text."""
