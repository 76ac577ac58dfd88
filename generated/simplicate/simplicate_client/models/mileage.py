# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Mileage(Model):
    """Kilometres that an employee wrote."""

    id: str
    """Identifier of the kilometres."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    project: models.ProjectReference | None = None
    """Project it concerns."""

    type: models.HoursType | None = None
    """Kind of kilometres."""

    approvalstatus: models.ApprovalStatus | None = None
    """How far approval has come."""

    invoice_status: models.RegistrationInvoiceStatus | str | None = None
    """How far invoicing has come."""

    invoice_id: str | None = None
    """Invoice, from the invoices."""

    invoiceline_id: str | None = None
    """Invoice line it is on."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of a unit."""

    vatclass: models.VatClass | None = None
    """VAT class."""

    mileage: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of kilometres."""

    related_hours_id: str | None = None
    """Hours that belong to the journey, from the hours."""

    source: models.RegistrationSource | str | None = None
    """Where the kilometres were written."""

    note: str | None = None
    """Note on the kilometres."""

    start_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When the journey took place."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
