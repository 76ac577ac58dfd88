# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class EmployeeInclude(StrEnum):
    """What an employee in a listing can bring along."""

    SERVICE_PERIODS = "service_periods"
    RECENT_PAYSLIPS = "recent_payslips"
    RECENT_PAYSLIPS_WITH_DATA = "recent_payslips_with_data"


EmployeeIncludeName: TypeAlias = Literal["service_periods", "recent_payslips", "recent_payslips_with_data"]
"""A value of `EmployeeInclude` as text."""
