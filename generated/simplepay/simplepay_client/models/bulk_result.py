# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class BulkResult(Model):
    """What became of one entity of a bulk input."""

    employee_id: int = field(metadata=wire("id", hints.text))
    """Id of the employee."""

    payslip_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the payslip, also where it was named by date."""

    payslip_date: date | None = None
    """Last day of the payslip's period, where the payslip was named by it."""

    success: bool = field(metadata=wire(hint=hints.spelled("true", "false")))
    """Whether all inputs were saved."""

    message: str
    """What happened, for people to read."""

    errors: dict[str, str] | None = None
    """The attributes that were not saved, each with the reason."""
