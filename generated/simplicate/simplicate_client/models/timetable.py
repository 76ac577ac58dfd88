# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Timetable(Model):
    """Working days and hours of an employee."""

    id: str | None = None
    """Identifier of the timetable."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    hourly_sales_tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of an hour."""

    hourly_cost_tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Cost of an hour."""

    even_week: models.TimetableWeek | None = None
    """Working days in even weeks."""

    odd_week: models.TimetableWeek | None = None
    """Working days in odd weeks."""

    start_date: date | None = None
    """First day."""

    end_date: date | None = None
    """Last day."""

    productivity_target: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Productivity aimed at, in percent."""

    should_write_hours: bool | None = None
    """Whether the employee has to write hours."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
