# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class ReportName(StrEnum):
    """A report that can be queued."""

    TRANSACTION_HISTORY = "transaction_history"
    VARIANCE = "variance"
    COMPARISON_LEAVE = "comparison_leave"
    LEAVE_LIABILITY_V2 = "leave_liability_v2"
    TRACKED_BALANCES = "tracked_balances"


ReportNameName: TypeAlias = Literal[
    "transaction_history", "variance", "comparison_leave", "leave_liability_v2", "tracked_balances"
]
"""A value of `ReportName` as text."""
