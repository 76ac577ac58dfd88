# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class InvoiceMethod(StrEnum):
    """How a service is invoiced."""

    HOURS = "Hours"
    FIXED_FEE = "FixedFee"
    SUBSCRIPTION = "Subscription"


InvoiceMethodName: TypeAlias = Literal["Hours", "FixedFee", "Subscription"]
"""A value of `InvoiceMethod` as text."""
