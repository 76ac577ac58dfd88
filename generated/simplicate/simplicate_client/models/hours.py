# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .address import Address
    from .approval_status import ApprovalStatus
    from .correction import Correction
    from .custom_field import CustomField
    from .employee_reference import EmployeeReference
    from .hours_project_service import HoursProjectService
    from .hours_type import HoursType
    from .leave_status import LeaveStatus
    from .mileage_reference import MileageReference
    from .project_reference import ProjectReference
    from .recurrence import Recurrence
    from .registration_invoice_status import RegistrationInvoiceStatus
    from .registration_source import RegistrationSource
    from .satisfied import Satisfied


@define(kw_only=True, repr=False)
class Hours(Model):
    """Hours that an employee wrote."""

    id: str | None | Unset = UNSET
    """Identifier of the hours, such as `hours:abc`."""

    employee: EmployeeReference | None | Unset = UNSET
    """Employee it concerns."""

    project: ProjectReference | None | Unset = UNSET
    """Project it concerns."""

    projectservice: HoursProjectService | None | Unset = UNSET
    """Service of the project."""

    type: HoursType | None | Unset = UNSET
    """Hours type, or the kind of leave when the hours come from leave."""

    approvalstatus: ApprovalStatus | None | Unset = UNSET
    """How far approval has come."""

    invoice_status: RegistrationInvoiceStatus | str | None | Unset = UNSET
    """How far invoicing has come."""

    invoice_id: str | None | Unset = UNSET
    """Invoice, from the invoices."""

    invoiceline_id: str | None | Unset = UNSET
    """Invoice line it is on."""

    tariff: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Price of an hour."""

    custom_fields: list[CustomField] | None | Unset = UNSET
    """Custom fields with their values."""

    locked: bool | None | Unset = UNSET
    """Whether it can no longer be changed."""

    is_editable: Satisfied | None | Unset = UNSET
    """Whether it can be changed, and why not."""

    is_deletable: Satisfied | None | Unset = UNSET
    """Whether it can be deleted, and why not."""

    leave_status: LeaveStatus | None | Unset = UNSET
    """How far the leave request has come."""

    leave_id: str | None | Unset = UNSET
    """Leave these hours come from."""

    absence_id: str | None | Unset = UNSET
    """Absence these hours come from."""

    status: str | None | Unset = UNSET
    """Status of the hours, as text."""

    corrections: Correction | None | Unset = UNSET
    """Corrections made on the hours."""

    mileage: MileageReference | None | Unset = UNSET
    """Kilometres driven for these hours."""

    is_productive: bool | None | Unset = UNSET
    """Whether the hours count as productive."""

    hours: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Number of hours."""

    duration_in_minutes: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Duration in minutes."""

    start_date: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When the work started; the time of day counts only if `is_time_defined`."""

    end_date: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When the work ended."""

    is_time_defined: bool | None | Unset = UNSET
    """Whether the time of day was given too."""

    is_recurring: bool | None | Unset = UNSET
    """Whether it repeats."""

    recurrence: Recurrence | None | Unset = UNSET
    """How it repeats."""

    is_external: bool | None | Unset = UNSET
    """Whether the work was done elsewhere."""

    billable: bool | None | Unset = UNSET
    """Whether it may be invoiced."""

    note: str | None | Unset = UNSET
    """Note on the hours."""

    address: Address | None | Unset = UNSET
    """Postal address."""

    assignment_id: str | None | Unset = UNSET
    """Assignment, from the project assignments."""

    should_sync_to_cronofy: bool | None | Unset = UNSET
    """Whether the hours are copied to an outside agenda."""

    source: RegistrationSource | str | None | Unset = UNSET
    """Where the hours were written."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""
