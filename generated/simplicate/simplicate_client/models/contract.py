# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .contract_type import ContractType
    from .employee import Employee
    from .employment_type import EmploymentType
    from .organization_reference import OrganizationReference


@define(kw_only=True, repr=False)
class Contract(Model):
    """A contract of employment."""

    id: str | None = None
    """Identifier of the contract."""

    employee: Employee | None = None
    """Employee it concerns."""

    employer: OrganizationReference | None = None
    """Organization that employs."""

    employment_type: EmploymentType | None = None
    """Kind of employment."""

    contract_type: ContractType | None = None
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
