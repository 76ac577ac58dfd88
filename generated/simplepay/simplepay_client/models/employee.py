# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .address import Address
    from .payment_method import PaymentMethod
    from .payslip import Payslip
    from .payslip_with_data import PayslipWithData
    from .service_period import ServicePeriod


@define(kw_only=True, repr=False)
class Employee(Model):
    """A person who is paid."""

    id: int | Unset = UNSET
    """Number of the employee in SimplePay."""

    number: str | Unset = UNSET
    """Number of the employee in payroll, with its leading zeros."""

    first_name: str
    """First name."""

    last_name: str
    """Last name."""

    birthdate: date
    """Date of birth."""

    appointment_date: date | Unset = UNSET
    """Day the employee was appointed."""

    wave_id: int | Unset = UNSET
    """Pay frequency of the employee."""

    payment_method: PaymentMethod | str | Unset = UNSET
    """How the employee is paid."""

    email: str | None | Unset = UNSET
    """Email address."""

    job_title: str | None | Unset = UNSET
    """Job title."""

    physical_address: Address | Unset = UNSET
    """Physical address."""

    custom_fields: dict[str, Any] | Unset = UNSET
    """Values of custom fields by the id of the field."""

    service_periods: list[ServicePeriod] | Unset = field(
        default=UNSET, metadata=wire(how=hints.items(hints.wrapped("service_period")))
    )
    """All service periods, where asked for."""

    recent_payslips: list[Payslip] | Unset = field(
        default=UNSET, metadata=wire(how=hints.items(hints.wrapped("payslip")))
    )
    """The last 12 payslips, where asked for."""

    recent_payslips_with_data: list[PayslipWithData] | Unset = field(
        default=UNSET, metadata=wire(how=hints.items(hints.wrapped("payslip")))
    )
    """The last 12 payslips with their items, where asked for."""
