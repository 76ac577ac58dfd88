# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Absence(Model):
    """Absence of an employee."""

    id: str
    """Identifier of the absence."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    hours: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of hours."""

    absencetype: models.AbsenceType | None = None
    """Kind of absence."""

    year: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Year it counts for."""

    start_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the absence starts."""

    end_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the absence ends; empty while it lasts."""

    description: str | None = None
    """Description of the absence."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
