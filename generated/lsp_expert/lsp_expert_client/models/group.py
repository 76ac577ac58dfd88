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
class Group(Model):
    """Jobs that are managed together."""

    id: str
    """Id of the group."""

    name: str
    """Its name."""

    archived: bool | None = None
    """Whether it is archived."""

    budget: dict[str, Any] | None = None
    """What it may cost; its members are not known but for `currency`."""

    client: models.ClientReference | None = None
    """The client of a job, a quote or an invoice."""

    color: str | None = None
    """Its colour."""

    currency: models.Currency | None = None
    """A currency. It is written as its code alone."""

    domain: models.NamedReference | None = None
    """Field of expertise."""

    due_date: datetime | None = field(default=None, metadata=wire("dueDate"))
    """When it must be done."""

    due_date_auto: bool | None = field(default=None, metadata=wire("dueDateAuto"))
    """Whether that follows from the jobs."""

    estimation: dict[str, Any] | None = None
    """What it should bring in; its members are not known."""

    external_reference: str | None = field(default=None, metadata=wire("externalReference"))
    """Reference outside LSP.expert."""

    files: list[dict[str, Any]] | None = None
    """Files of the group; their members are not known."""

    group_on_invoice: bool | None = field(default=None, metadata=wire("groupOnInvoice"))
    """Whether its jobs share one line of the invoice."""

    jobs: list[str] | None = None
    """Ids of its jobs."""

    labels: list[models.Label] | None = None
    """Labels stuck on the group."""

    notes: list[models.Note] | None = None
    """Internal notes."""

    pinned: bool | None = None
    """Whether it is pinned."""

    progress: Decimal | None = None
    """How much of its jobs is done."""

    purchase_order: str | None = field(default=None, metadata=wire("purchaseOrder"))
    """Number of the client's order."""

    services: list[models.NamedReference] | None = None
    """Services of its jobs."""

    status: models.JobStatus | int | None = None
    """How far a job or a group is."""

    suppliers: list[models.NamedReference] | None = None
    """Suppliers of its jobs."""

    users: list[models.NamedReference] | None = None
    """Users of its jobs."""

    created_at: datetime | None = field(default=None, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | None = field(default=None, metadata=wire("updatedAt"))
    """When it was last changed."""
