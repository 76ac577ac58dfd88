# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Approval(Model):
    """Approval of the hours an employee wrote on a day."""

    id: str
    """Identifier of the approval."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    approvalstatus: models.ApprovalStatus | None = None
    """How far approval has come."""

    date: Date | None = None
    """Day that is approved."""

    duration_in_minutes: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Minutes written that day."""
