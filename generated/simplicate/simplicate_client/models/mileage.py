# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .approval_status import ApprovalStatus
    from .employee_reference import EmployeeReference
    from .hours_type import HoursType
    from .project_reference import ProjectReference
    from .registration_invoice_status import RegistrationInvoiceStatus
    from .registration_source import RegistrationSource
    from .vat_class import VatClass


@define(kw_only=True, repr=False)
class Mileage(Model):
    """Kilometres that an employee wrote."""

    id: str | None = None
    """Identifier of the kilometres."""

    employee: EmployeeReference | None = None
    """Employee it concerns."""

    project: ProjectReference | None = None
    """Project it concerns."""

    type: HoursType | None = None
    """Kind of kilometres."""

    approvalstatus: ApprovalStatus | None = None
    """How far approval has come."""

    invoice_status: RegistrationInvoiceStatus | str | None = None
    """How far invoicing has come."""

    invoice_id: str | None = None
    """Invoice, from the invoices."""

    invoiceline_id: str | None = None
    """Invoice line it is on."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of a unit."""

    vatclass: VatClass | None = None
    """VAT class."""

    mileage: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of kilometres."""

    related_hours_id: str | None = None
    """Hours that belong to the journey, from the hours."""

    source: RegistrationSource | str | None = None
    """Where the kilometres were written."""

    note: str | None = None
    """Note on the kilometres."""

    start_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the journey took place."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
