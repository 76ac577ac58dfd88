# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._overlay.models import TaskExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Task(TaskExtras, Model):
    """A task, alone or belonging to another record."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the task."""

    name: str | None
    """What is to be done."""

    description: str | None
    """More about it, as HTML."""

    priority: int | None = field(metadata=wire(hint=hints.text))
    """Priority: a number of the CRM, 1 low to 4 urgent."""

    dateadded: datetime = field(metadata=wire(hint=hints.stamp))
    """When the task was entered."""

    startdate: date
    """Day to start."""

    duedate: date | None
    """Day it is due."""

    datefinished: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When it was finished."""

    addedfrom: int = field(metadata=wire(hint=hints.text))
    """Staff member or contact who entered it."""

    is_added_from_contact: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether a contact entered it."""

    status: models.TaskStatus | int = field(metadata=wire(hint=hints.text))
    """State of the task."""

    recurring_type: str | None
    """Period of the recurrence: day, week, month or year."""

    repeat_every: int | None = field(metadata=wire(hint=hints.text))
    """Number of periods between copies."""

    recurring: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it recurs."""

    is_recurring_from: int | None = field(metadata=wire(hint=hints.text))
    """Task this one is a copy of."""

    cycles: int | None = field(default=None, metadata=wire(hint=hints.text))
    """How often it recurs; 0 is for ever."""

    total_cycles: int | None = field(default=None, metadata=wire(hint=hints.text))
    """How often it has recurred."""

    custom_recurring: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the recurrence is a custom one."""

    last_recurring_date: date | None = None
    """When it last recurred."""

    rel_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the record it belongs to."""

    rel_type: str | None = None
    """Kind of that record, such as `project`."""

    is_public: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether all of the staff may see it."""

    billable: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it is charged for."""

    billed: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it has been charged for."""

    invoice_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Invoice that charges it; 0 is none."""

    hourly_rate: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of an hour."""

    milestone: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the milestone; 0 is none."""

    kanban_order: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the board view."""

    milestone_order: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the milestone."""

    visible_to_client: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer can see it."""

    deadline_notified: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether a warning of its due date was sent."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""
