# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .approval_status import ApprovalStatus
    from .employee_reference import EmployeeReference


@define(kw_only=True, repr=False)
class Approval(Model):
    """Approval of the hours an employee wrote on a day."""

    id: str | None = None
    """Identifier of the approval."""

    employee: EmployeeReference | None = None
    """Employee it concerns."""

    approvalstatus: ApprovalStatus | None = None
    """How far approval has come."""

    date: Date | None = None
    """Day that is approved."""

    duration_in_minutes: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Minutes written that day."""
