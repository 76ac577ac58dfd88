# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._overlay.models import ProjectExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Project(ProjectExtras, Model):
    """A project for a customer."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the project."""

    name: str
    """Name of the project."""

    description: str | None
    """What it is about, as HTML."""

    status: models.ProjectStatus | int = field(metadata=wire(hint=hints.text))
    """State of the project."""

    clientid: int = field(metadata=wire(hint=hints.text))
    """Id of the customer."""

    billing_type: int = field(metadata=wire(hint=hints.text))
    """How it is billed: 1 fixed rate, 2 project hours, 3 task hours."""

    start_date: date
    """First day."""

    deadline: date | None
    """Last day."""

    project_created: date
    """Day the project was entered."""

    date_finished: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When it was finished."""

    progress: int | None = field(metadata=wire(hint=hints.text))
    """Progress in percent."""

    progress_from_tasks: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the progress is reckoned from the tasks."""

    project_cost: Decimal | None = field(metadata=wire(hint=hints.text))
    """Fixed price."""

    project_rate_per_hour: Decimal | None = field(metadata=wire(hint=hints.text))
    """Price of an hour."""

    estimated_hours: Decimal | None = field(metadata=wire(hint=hints.text))
    """Hours it is thought to take."""

    addedfrom: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    contact_notification: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Which contacts are told of changes, as a number of the CRM."""

    notify_contacts: str | None = None
    """Ids of those contacts, as the CRM stores them."""

    rel_type: str | None = None
    """What `clientid` is: `lead`, `customer` or `internal`; not a column of the core."""

    potential_revenue: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Revenue hoped for; not a column of the core."""

    potential_margin: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Margin hoped for; not a column of the core."""

    external: str | None = None
    """Mark of an external project; not a column of the core."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""
