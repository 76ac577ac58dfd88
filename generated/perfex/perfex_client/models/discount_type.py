# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum


class DiscountType(StrEnum):
    """Whether a discount comes before or after tax."""

    BEFORE_TAX = "before_tax"
    AFTER_TAX = "after_tax"
