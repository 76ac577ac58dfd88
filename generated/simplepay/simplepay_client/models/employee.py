# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Employee(Model):
    """A person who is paid."""

    id: int
    """Number of the employee in SimplePay."""

    number: str | None = None
    """Number of the employee in payroll, with its leading zeros."""

    first_name: str
    """First name."""

    last_name: str
    """Last name."""

    birthdate: date | None = None
    """Date of birth."""

    appointment_date: date
    """Day the employee was appointed."""

    wave_id: int
    """Pay frequency of the employee."""

    payment_method: models.PaymentMethod | str
    """How the employee is paid."""

    email: str | None = None
    """Email address."""

    job_title: str | None = None
    """Job title."""

    ppsn: str | None = field(default=None, metadata=wire(secret=True))
    """PPS number (Irish tax and social insurance number)."""

    prsi_class: models.PrsiClass | str | None = None
    """Class of Irish social insurance."""

    prsi_exempt: bool | None = None
    """Whether the employee is exempt from PRSI."""

    director: bool | None = None
    """Whether the employee is a director of the company."""

    bank_account: models.BankAccount | None = None
    """Bank account."""

    physical_address: models.Address | None = None
    """Physical address."""

    custom_fields: dict[str, Any] | None = None
    """Values of custom fields by the id of the field."""

    service_periods: list[models.ServicePeriod] | None = field(
        default=None, metadata=wire(hint=hints.items(hints.wrapped("service_period")))
    )
    """All service periods, where asked for."""

    recent_payslips: list[models.Payslip] | None = field(
        default=None, metadata=wire(hint=hints.items(hints.wrapped("payslip")))
    )
    """The last 12 payslips, where asked for."""

    recent_payslips_with_data: list[models.PayslipWithData] | None = field(
        default=None, metadata=wire(hint=hints.items(hints.wrapped("payslip")))
    )
    """The last 12 payslips with their items, where asked for."""
