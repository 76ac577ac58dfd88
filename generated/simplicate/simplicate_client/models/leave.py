# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Leave(Model):
    """Leave of an employee."""

    id: str
    """Identifier of the leave."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    leavetype: models.LeaveType | None = None
    """Kind of leave."""

    start_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the leave starts."""

    end_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the leave ends."""

    year: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Year it counts for."""

    hours: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of hours."""

    description: str | None = None
    """Description of the leave."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
