# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class Job(Model):
    """A piece of work."""

    id: str
    """Id of the job."""

    name: str | None = None
    """Its name."""

    additional_info: str | None = field(default=None, metadata=wire("additionalInfo"))
    """Text for the quote or invoice."""

    apply_minimum_fee: bool | None = field(default=None, metadata=wire("applyMinimumFee"))
    """Whether the minimum fee applies."""

    archive: bool | None = None
    """Whether it is archived."""

    client: models.ClientReference | None = None
    """The client of a job, a quote or an invoice."""

    delivery_date: datetime | None = field(default=None, metadata=wire("deliveryDate"))
    """When it was delivered."""

    discount: Decimal | None = None
    """Discount as a fraction, from -1 to 1."""

    domain: models.NamedReference | None = None
    """Field of expertise."""

    due_date: datetime | None = field(default=None, metadata=wire("dueDate"))
    """When it must be done."""

    estimation: dict[str, Any] | None = None
    """What it should bring in, or what was invoiced; its members are not known."""

    external_reference: str | None = field(default=None, metadata=wire("externalReference"))
    """Reference outside LSP.expert."""

    extra_charge: models.ExtraCharge | None = field(default=None, metadata=wire("extraCharge"))
    """Something charged on top."""

    files: list[models.JobFile] | None = None
    """Files of the job."""

    fixed_price: dict[str, Any] | None = field(default=None, metadata=wire("fixedPrice"))
    """Price agreed for the whole; its members are not known."""

    group: models.NamedReference | None = None
    """Group it is part of."""

    labels: list[models.Label] | None = None
    """Labels stuck on the job."""

    language_pair: models.LanguagePair | None = field(default=None, metadata=wire("languagePair"))
    """Languages it is about."""

    non_billable: bool | None = field(default=None, metadata=wire("nonBillable"))
    """Whether it is done for free."""

    notes: list[models.Note] | None = None
    """Internal notes."""

    outsourcing: list[models.Outsourcing] | None = None
    """Parts that suppliers do."""

    pinned: bool | None = None
    """Whether it is pinned."""

    progress: Decimal | None = None
    """How much is done in percent, from 0 to 100."""

    purchase_order: str | None = field(default=None, metadata=wire("purchaseOrder"))
    """Number of the client's order."""

    quantity: models.Quantity | None = None
    """How much work there is, and what a unit of it costs."""

    quantity_type: models.NamedReference | None = field(default=None, metadata=wire("quantityType"))
    """Unit it is counted in."""

    service: models.NamedReference | None = None
    """What is done."""

    start_date: datetime | None = field(default=None, metadata=wire("startDate"))
    """When it starts."""

    status: models.JobStatus | int | None = None
    """How far a job or a group is."""

    time_based_invoice: bool | None = field(default=None, metadata=wire("timeBasedInvoice"))
    """Whether it is billed by time."""

    time_trackers: dict[str, Any] | None = field(default=None, metadata=wire("timeTrackers"))
    """Time spent; its members are not known."""

    user: models.NamedReference | None = None
    """User who is responsible."""

    created_at: datetime | None = field(default=None, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | None = field(default=None, metadata=wire("updatedAt"))
    """When it was last changed."""
