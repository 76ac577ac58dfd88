# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Employee(Model):
    """Somebody who works for one's own organization."""

    id: str | None = None
    """Identifier of the employee, such as `employee:abc`."""

    is_user: bool | None = None
    """Whether the employee can log in."""

    teams: list[models.TeamReference] | None = None
    """Teams it belongs to."""

    supervisor: models.EmployeeReference | None = None
    """Employee who supervises."""

    status: models.EmployeeStatus | None = None
    """Status of the employee."""

    custom_fields: list[models.CustomField] | None = None
    """Custom fields with their values."""

    person_id: str | None = None
    """Person, from the persons."""

    name: str | None = None
    """Name of the employee."""

    bank_account: str | None = None
    """Bank account number (IBAN)."""

    function: str | None = None
    """Job title."""

    type: models.EmployeeType | None = None
    """Kind of employee."""

    employment_status: models.EmploymentStatus | str | None = None
    """Whether the employee is active."""

    civil_status: str | None = None
    """Civil status."""

    work_phone: str | None = None
    """Telephone number at work."""

    work_mobile: str | None = None
    """Mobile number at work."""

    work_email: str | None = None
    """E-mail address at work."""

    hourly_sales_tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of an hour."""

    hourly_cost_tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Cost of an hour."""

    avatar: models.Avatar | None = None
    """Picture or initials that stand for the person."""

    person: models.EmployeePerson | None = None
    """Person behind the employee."""

    created: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made (older spelling of `created_at`)."""

    modified: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed (older spelling of `updated_at`)."""

    timeline_email_address: str | None = None
    """Address that puts a message on the timeline."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""

    simplicate_url: str | None = None
    """Page of the record in the application."""
