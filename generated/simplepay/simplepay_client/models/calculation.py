# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .._overlay.models.calculations import CalculationExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Calculation(CalculationExtras, Model):
    """A payslip item set on a client, an employee or a payslip."""

    id: int | None
    """Number of the calculation; null where it is inherited."""

    employee_id: int | None
    """Employee it is set on."""

    payslip_id: int | None
    """Payslip it is set on."""

    inputs: dict[str, Any]
    """Inputs by name."""

    calculation_id: int | None
    """Calculation it comes from."""

    account_components: dict[str, Any]
    """Parts of the accounts it adds to."""

    deleted: bool
    """Whether it is deleted."""

    account_outputs: dict[str, Any]
    """Amounts by account."""

    client_id: int
    """Client it belongs to."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime
    """When it was last changed."""

    calculation_def_id: int | None
    """Number of the custom item; null for a system item."""

    profile_id: int | None
    """Template it comes from."""

    skip: bool
    """Whether it is left out."""

    multiplier: Decimal | None
    """Factor."""

    input_formulas: dict[str, Any]
    """Formulas for inputs."""

    skip_rule: bool = field(metadata=wire(hint=hints.spelled("true", "false")))
    """Whether a rule leaves it out."""

    overrides: dict[str, Any]
    """Values set by hand in place of worked out ones."""

    outputs: dict[str, Any]
    """What was worked out, by name."""

    system_type: str | None = None
    """Name of the system item; absent for a custom item."""
