# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ProjectService(Model):
    """A service sold in a project."""

    id: str
    """Identifier of the service, such as `service:abc`."""

    project_id: str | None = None
    """Project, from the projects."""

    related_service_id: str | None = None
    """Service it came from."""

    expected_invoice_date: date | None = None
    """Day on which it is expected to be invoiced."""

    invoice_date: date | None = None
    """Date of the invoice."""

    status: str | None = None
    """Status of the service."""

    hour_types: list[models.ProjectServiceHoursType] | None = None
    """Hours types with their budget."""

    cost_types: list[models.ProjectServiceCostType] | None = None
    """Cost types with their budget."""

    vat_class: models.VatClass | None = None
    """VAT class."""

    revenue_group: models.RevenueGroup | None = None
    """Revenue group."""

    invoice_in_installments: bool | None = None
    """Whether it is invoiced in instalments."""

    installments: list[models.Installment] | None = None
    """Instalments in which it is invoiced; they cannot be changed by this API."""

    budget_financial_hours: str | None = None
    """Financial budget of the hours."""

    write_hours_start_date: date | None = None
    """First day on which hours can be written."""

    write_hours_end_date: date | None = None
    """Last day on which hours can be written."""

    service_number: str | None = None
    """Number of the service."""

    use_in_resource_planner: bool | None = None
    """Whether it can be planned in the resource planner."""

    start_date: date | None = None
    """First day."""

    end_date: date | None = None
    """Last day."""

    subscription_cycle: models.BillingCycle | str | None = None
    """How often the subscription is invoiced."""

    budget: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Budget of the service."""

    default_service_id: str | None = None
    """Default service it is based on."""

    name: str | None = None
    """Name of the service."""

    explanation: str | None = None
    """Explanation for the customer."""

    invoice_method: models.InvoiceMethod | str | None = None
    """How the service is invoiced."""

    amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Quantity, or sum of money where the object is a payment."""

    price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of the service."""

    track_hours: bool | None = None
    """Whether hours can be written on it."""

    track_cost: bool | None = None
    """Whether costs can be written on it."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
