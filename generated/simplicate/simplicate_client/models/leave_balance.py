# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class LeaveBalance(Model):
    """Leave an employee has left in a year."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    balance: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Hours of leave left."""

    first_change: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the balance first changed."""

    last_change: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the balance last changed."""

    year: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Year it counts for."""

    leavetype: models.LeaveType | None = None
    """Kind of leave."""
