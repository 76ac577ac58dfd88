# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .avatar import Avatar
    from .custom_field import CustomField
    from .employee_person import EmployeePerson
    from .employee_reference import EmployeeReference
    from .employee_status import EmployeeStatus
    from .employee_type import EmployeeType
    from .employment_status import EmploymentStatus
    from .team_reference import TeamReference


@define(kw_only=True, repr=False)
class Employee(Model):
    """Somebody who works for one's own organization."""

    id: str | None | Unset = UNSET
    """Identifier of the employee, such as `employee:abc`."""

    is_user: bool | None | Unset = UNSET
    """Whether the employee can log in."""

    teams: list[TeamReference] | None | Unset = UNSET
    """Teams it belongs to."""

    supervisor: EmployeeReference | None | Unset = UNSET
    """Employee who supervises."""

    status: EmployeeStatus | None | Unset = UNSET
    """Status of the employee."""

    custom_fields: list[CustomField] | None | Unset = UNSET
    """Custom fields with their values."""

    person_id: str | None | Unset = UNSET
    """Person, from the persons."""

    name: str | None | Unset = UNSET
    """Name of the employee."""

    bank_account: str | None | Unset = UNSET
    """Bank account number (IBAN)."""

    function: str | None | Unset = UNSET
    """Job title."""

    type: EmployeeType | None | Unset = UNSET
    """Kind of employee."""

    employment_status: EmploymentStatus | str | None | Unset = UNSET
    """Whether the employee is active."""

    civil_status: str | None | Unset = UNSET
    """Civil status."""

    work_phone: str | None | Unset = UNSET
    """Telephone number at work."""

    work_mobile: str | None | Unset = UNSET
    """Mobile number at work."""

    work_email: str | None | Unset = UNSET
    """E-mail address at work."""

    hourly_sales_tariff: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Price of an hour."""

    hourly_cost_tariff: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Cost of an hour."""

    avatar: Avatar | None | Unset = UNSET
    """Picture or initials that stand for the person."""

    person: EmployeePerson | None | Unset = UNSET
    """Person behind the employee."""

    created: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made (older spelling of `created_at`)."""

    modified: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed (older spelling of `updated_at`)."""

    timeline_email_address: str | None | Unset = UNSET
    """Address that puts a message on the timeline."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None | Unset = UNSET
    """Page of the record in the application."""
