# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from enum import StrEnum


class EmployeeInclude(StrEnum):
    """What an employee in a listing can bring along."""

    SERVICE_PERIODS = "service_periods"
    RECENT_PAYSLIPS = "recent_payslips"
    RECENT_PAYSLIPS_WITH_DATA = "recent_payslips_with_data"
