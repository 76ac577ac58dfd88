# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from .._overlay.models.calculations import InheritedCalculationExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class InheritedCalculation(InheritedCalculationExtras, Model):
    """A payslip item of an employee whose inputs hold from a date on."""

    id: int
    """Number of the inherited calculation."""

    profile_id: int | None
    """Template it comes from."""

    employee_id: int
    """Employee it is set on."""

    short_name: str
    """Name of the system item."""

    calculation_def_id: int | None
    """Number of the custom item; null for a system item."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime
    """When it was last changed."""

    inputs: dict[str, Any]
    """Inputs that hold now."""

    inputs_history: dict[str, dict[str, Any]]
    """Inputs set on each date, the empty text standing for the beginning. Numbers are text here."""
