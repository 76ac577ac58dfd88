# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class BillingCycle(StrEnum):
    """How often a subscription is invoiced."""

    MONTH = "Month"
    QUARTER = "Quarter"
    HALF_A_YEAR = "Half_a_year"
    YEAR = "Year"


BillingCycleName: TypeAlias = Literal["Month", "Quarter", "Half_a_year", "Year"]
"""A value of `BillingCycle` as text."""
