# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Hours(Model):
    """Hours that an employee wrote."""

    id: str
    """Identifier of the hours, such as `hours:abc`."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    project: models.ProjectReference | None = None
    """Project it concerns."""

    projectservice: models.HoursProjectService | None = None
    """Service of the project."""

    type: models.HoursType | None = None
    """Hours type, or the kind of leave when the hours come from leave."""

    approvalstatus: models.ApprovalStatus | None = None
    """How far approval has come."""

    invoice_status: models.RegistrationInvoiceStatus | str | None = None
    """How far invoicing has come."""

    invoice_id: str | None = None
    """Invoice, from the invoices."""

    invoiceline_id: str | None = None
    """Invoice line it is on."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of an hour."""

    custom_fields: list[models.CustomField] | None = None
    """Custom fields with their values."""

    locked: bool | None = None
    """Whether it can no longer be changed."""

    is_editable: models.Satisfied | None = None
    """Whether it can be changed, and why not."""

    is_deletable: models.Satisfied | None = None
    """Whether it can be deleted, and why not."""

    leave_status: models.LeaveStatus | None = None
    """How far the leave request has come."""

    leave_id: str | None = None
    """Leave these hours come from."""

    absence_id: str | None = None
    """Absence these hours come from."""

    status: str | None = None
    """Status of the hours, as text."""

    corrections: models.Correction | None = None
    """Corrections made on the hours."""

    mileage: models.MileageReference | None = None
    """Kilometres driven for these hours."""

    is_productive: bool | None = None
    """Whether the hours count as productive."""

    hours: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of hours."""

    duration_in_minutes: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Duration in minutes."""

    start_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the work started; the time of day counts only if `is_time_defined`."""

    end_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the work ended."""

    is_time_defined: bool | None = None
    """Whether the time of day was given too."""

    is_recurring: bool | None = None
    """Whether it repeats."""

    recurrence: models.Recurrence | None = None
    """How it repeats."""

    is_external: bool | None = None
    """Whether the work was done elsewhere."""

    billable: bool | None = None
    """Whether it may be invoiced."""

    note: str | None = None
    """Note on the hours."""

    address: models.Address | None = None
    """Postal address."""

    assignment_id: str | None = None
    """Assignment, from the project assignments."""

    should_sync_to_cronofy: bool | None = None
    """Whether the hours are copied to an outside agenda."""

    source: models.RegistrationSource | str | None = None
    """Where the hours were written."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
