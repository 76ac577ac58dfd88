# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Expense(Model):
    """Costs that an employee wrote on a project."""

    id: str
    """Identifier of the expense."""

    project: models.ProjectReference | None = None
    """Project it concerns."""

    service_id: str | None = None
    """Service it belongs to."""

    costtype: models.ProjectServiceCostType | None = None
    """Kind of cost."""

    default_costtype: models.PurchaseType | None = None
    """Cost type the expense was derived from."""

    amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of units."""

    purchase_price_unit: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Purchase price of a unit."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of a unit."""

    purchase_price_total: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Purchase price in all."""

    purchase_margin: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Margin on the purchase, in percent."""

    total_price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price in all."""

    is_billable: bool | None = None
    """Whether it may be invoiced."""

    approval_status: models.ApprovalStatus | None = None
    """How far approval has come."""

    invoice_status: models.InvoicingStatus | str | None = None
    """How far invoicing has come."""

    invoice: models.Invoice | None = None
    """Invoice it is on."""

    employee: models.EmployeeReference | None = None
    """Employee it concerns."""

    date: Date | None = None
    """Day it applies to."""

    note: str | None = None
    """Note on the expense."""

    service_purchase_start_date: Date | None = None
    """First day on which costs can be written on the service."""

    service_purchase_end_date: Date | None = None
    """Last day on which costs can be written on the service."""

    attachments: list[models.ExpenseAttachment] | None = None
    """Attached files."""
