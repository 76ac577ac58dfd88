# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class BillingCycle(StrEnum):
    """How often a subscription is invoiced."""

    MONTH = "Month"
    QUARTER = "Quarter"
    HALF_A_YEAR = "Half_a_year"
    YEAR = "Year"
