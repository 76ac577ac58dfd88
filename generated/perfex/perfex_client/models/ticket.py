# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .. import models
from .._overlay.models import TicketExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Ticket(TicketExtras, Model):
    """A support ticket."""

    id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the ticket, added by the module; a search leaves it out."""

    ticketid: int = field(metadata=wire(hint=hints.text))
    """Id of the ticket."""

    adminreplying: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether somebody is writing a reply."""

    userid: int = field(metadata=wire(hint=hints.text))
    """Id of the customer; 0 is none."""

    contactid: int = field(metadata=wire(hint=hints.text))
    """Id of the contact; 0 is none."""

    merged_ticket_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Ticket it was merged into."""

    email: str | None
    """Address of a sender who is no contact."""

    name: str | None
    """Name of such a sender; a read may put the name of the priority here."""

    department: int = field(metadata=wire(hint=hints.text))
    """Id of the department."""

    priority: int = field(metadata=wire(hint=hints.text))
    """Id of the priority."""

    status: int = field(metadata=wire(hint=hints.text))
    """Id of the state: 1 open, 2 in progress, 3 answered, 4 on hold, 5 closed as the CRM is shipped; installations
    add their own.
    """

    service: int | None = field(metadata=wire(hint=hints.text))
    """Id of the service."""

    ticketkey: str
    """Secret part of its public address."""

    subject: str
    """What it is about."""

    message: str | None
    """First message, as HTML."""

    admin: int | None = field(metadata=wire(hint=hints.text))
    """Staff member who opened it."""

    date: datetime = field(metadata=wire(hint=hints.stamp))
    """When it was opened."""

    project_id: int = field(metadata=wire(hint=hints.text))
    """Project it belongs to; 0 is none."""

    lastreply: datetime | None = field(metadata=wire(hint=hints.stamp))
    """When the last reply was made."""

    clientread: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer has read it."""

    adminread: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the staff has read it."""

    assigned: int = field(metadata=wire(hint=hints.text))
    """Staff member in charge; 0 is nobody."""

    staff_id_replying: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Staff member who is writing a reply."""

    cc: str | None = None
    """Addresses that get copies."""

    line_manager: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Staff member above; not a column of the core."""

    milestone: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of a milestone; not a column of the core."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""
