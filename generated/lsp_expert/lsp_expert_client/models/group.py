# Generated from specs/lsp_expert.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire

if TYPE_CHECKING:
    from .client_reference import ClientReference
    from .currency import Currency
    from .job_status import JobStatus
    from .label import Label
    from .named_reference import NamedReference
    from .note import Note


@define(kw_only=True, repr=False)
class Group(Model):
    """Jobs that are managed together."""

    id: str
    """Id of the group."""

    name: str
    """Its name."""

    archived: bool | Unset = UNSET
    """Whether it is archived."""

    budget: dict[str, Any] | Unset = UNSET
    """What it may cost; its members are not known but for `currency`."""

    client: ClientReference | Unset = UNSET
    """The client of a job, a quote or an invoice."""

    color: str | Unset = UNSET
    """Its colour."""

    currency: Currency | Unset = UNSET
    """A currency. It is written as its code alone."""

    domain: NamedReference | Unset = UNSET
    """Field of expertise."""

    due_date: datetime | Unset = field(default=UNSET, metadata=wire("dueDate"))
    """When it must be done."""

    due_date_auto: bool | Unset = field(default=UNSET, metadata=wire("dueDateAuto"))
    """Whether that follows from the jobs."""

    estimation: dict[str, Any] | Unset = UNSET
    """What it should bring in; its members are not known."""

    external_reference: str | Unset = field(default=UNSET, metadata=wire("externalReference"))
    """Reference outside LSP.expert."""

    files: list[dict[str, Any]] | Unset = UNSET
    """Files of the group; their members are not known."""

    group_on_invoice: bool | Unset = field(default=UNSET, metadata=wire("groupOnInvoice"))
    """Whether its jobs share one line of the invoice."""

    jobs: list[str] | Unset = UNSET
    """Ids of its jobs."""

    labels: list[Label] | Unset = UNSET
    """Labels stuck on the group."""

    notes: list[Note] | Unset = UNSET
    """Internal notes."""

    pinned: bool | Unset = UNSET
    """Whether it is pinned."""

    progress: Decimal | Unset = UNSET
    """How much of its jobs is done."""

    purchase_order: str | Unset = field(default=UNSET, metadata=wire("purchaseOrder"))
    """Number of the client's order."""

    services: list[NamedReference] | Unset = UNSET
    """Services of its jobs."""

    status: JobStatus | int | Unset = UNSET
    """How far a job or a group is."""

    suppliers: list[NamedReference] | Unset = UNSET
    """Suppliers of its jobs."""

    users: list[NamedReference] | Unset = UNSET
    """Users of its jobs."""

    created_at: datetime | Unset = field(default=UNSET, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | Unset = field(default=UNSET, metadata=wire("updatedAt"))
    """When it was last changed."""
