# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .address import Address
    from .bank_account import BankAccount
    from .payment_method import PaymentMethod
    from .payslip import Payslip
    from .payslip_with_data import PayslipWithData
    from .prsi_class import PrsiClass
    from .service_period import ServicePeriod


@define(kw_only=True, repr=False)
class Employee(Model):
    """A person who is paid."""

    id: int
    """Number of the employee in SimplePay."""

    number: str | None | Unset = UNSET
    """Number of the employee in payroll, with its leading zeros."""

    first_name: str
    """First name."""

    last_name: str
    """Last name."""

    birthdate: date | None | Unset = UNSET
    """Date of birth."""

    appointment_date: date
    """Day the employee was appointed."""

    wave_id: int
    """Pay frequency of the employee."""

    payment_method: PaymentMethod | str
    """How the employee is paid."""

    email: str | None | Unset = UNSET
    """Email address."""

    job_title: str | None | Unset = UNSET
    """Job title."""

    ppsn: str | None | Unset = field(default=UNSET, metadata=wire(secret=True))
    """PPS number (Irish tax and social insurance number)."""

    prsi_class: PrsiClass | str | None | Unset = UNSET
    """Class of Irish social insurance."""

    prsi_exempt: bool | None | Unset = UNSET
    """Whether the employee is exempt from PRSI."""

    director: bool | None | Unset = UNSET
    """Whether the employee is a director of the company."""

    bank_account: BankAccount | None | Unset = UNSET
    """Bank account."""

    physical_address: Address | None | Unset = UNSET
    """Physical address."""

    custom_fields: dict[str, Any] | None | Unset = UNSET
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
