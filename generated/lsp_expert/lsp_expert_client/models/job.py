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
    from .extra_charge import ExtraCharge
    from .job_file import JobFile
    from .job_status import JobStatus
    from .label import Label
    from .language_pair import LanguagePair
    from .named_reference import NamedReference
    from .note import Note
    from .outsourcing import Outsourcing
    from .quantity import Quantity


@define(kw_only=True, repr=False)
class Job(Model):
    """A piece of work."""

    id: str
    """Id of the job."""

    name: str | Unset = UNSET
    """Its name."""

    additional_info: str | None | Unset = field(default=UNSET, metadata=wire("additionalInfo"))
    """Text for the quote or invoice."""

    apply_minimum_fee: bool | Unset = field(default=UNSET, metadata=wire("applyMinimumFee"))
    """Whether the minimum fee applies."""

    archive: bool | Unset = UNSET
    """Whether it is archived."""

    client: ClientReference | Unset = UNSET
    """The client of a job, a quote or an invoice."""

    delivery_date: datetime | Unset = field(default=UNSET, metadata=wire("deliveryDate"))
    """When it was delivered."""

    discount: Decimal | Unset = UNSET
    """Discount as a fraction, from -1 to 1."""

    domain: NamedReference | Unset = UNSET
    """Field of expertise."""

    due_date: datetime | Unset = field(default=UNSET, metadata=wire("dueDate"))
    """When it must be done."""

    estimation: dict[str, Any] | Unset = UNSET
    """What it should bring in, or what was invoiced; its members are not known."""

    external_reference: str | Unset = field(default=UNSET, metadata=wire("externalReference"))
    """Reference outside LSP.expert."""

    extra_charge: ExtraCharge | Unset = field(default=UNSET, metadata=wire("extraCharge"))
    """Something charged on top."""

    files: list[JobFile] | Unset = UNSET
    """Files of the job."""

    fixed_price: dict[str, Any] | Unset = field(default=UNSET, metadata=wire("fixedPrice"))
    """Price agreed for the whole; its members are not known."""

    group: NamedReference | Unset = UNSET
    """Group it is part of."""

    labels: list[Label] | Unset = UNSET
    """Labels stuck on the job."""

    language_pair: LanguagePair | Unset = field(default=UNSET, metadata=wire("languagePair"))
    """Languages it is about."""

    non_billable: bool | Unset = field(default=UNSET, metadata=wire("nonBillable"))
    """Whether it is done for free."""

    notes: list[Note] | Unset = UNSET
    """Internal notes."""

    outsourcing: list[Outsourcing] | Unset = UNSET
    """Parts that suppliers do."""

    pinned: bool | Unset = UNSET
    """Whether it is pinned."""

    progress: Decimal | Unset = UNSET
    """How much is done in percent, from 0 to 100."""

    purchase_order: str | Unset = field(default=UNSET, metadata=wire("purchaseOrder"))
    """Number of the client's order."""

    quantity: Quantity | Unset = UNSET
    """How much work there is, and what a unit of it costs."""

    quantity_type: NamedReference | Unset = field(default=UNSET, metadata=wire("quantityType"))
    """Unit it is counted in."""

    service: NamedReference | Unset = UNSET
    """What is done."""

    start_date: datetime | Unset = field(default=UNSET, metadata=wire("startDate"))
    """When it starts."""

    status: JobStatus | int | Unset = UNSET
    """How far a job or a group is."""

    time_based_invoice: bool | Unset = field(default=UNSET, metadata=wire("timeBasedInvoice"))
    """Whether it is billed by time."""

    time_trackers: dict[str, Any] | Unset = field(default=UNSET, metadata=wire("timeTrackers"))
    """Time spent; its members are not known."""

    user: NamedReference | Unset = UNSET
    """User who is responsible."""

    created_at: datetime | Unset = field(default=UNSET, metadata=wire("createdAt"))
    """When it was created."""

    updated_at: datetime | Unset = field(default=UNSET, metadata=wire("updatedAt"))
    """When it was last changed."""
