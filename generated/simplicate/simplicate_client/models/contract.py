# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Contract(Model):
    """A contract of employment."""

    id: str
    """Identifier of the contract."""

    employee: models.Employee | None = None
    """Employee it concerns."""

    employer: models.OrganizationReference | None = None
    """Organization that employs."""

    employment_type: models.EmploymentType | None = None
    """Kind of employment."""

    contract_type: models.ContractType | None = None
    """Kind of contract."""

    start_date: date | None = None
    """First day."""

    end_date: date | None = None
    """Last day."""

    salary_fulltime: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Salary at full time."""

    parttime_percentage: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Part of full time that is worked, in percent."""

    days_off: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Days of leave a year."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
