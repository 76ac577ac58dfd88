# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .reminder_set_reference import ReminderSetReference


@define(kw_only=True, repr=False)
class InvoiceReminder(Model):
    """Where an invoice stands in its reminders."""

    set: ReminderSetReference | None = None
    """Reminder set that is used."""

    status: str | None = None
    """Where the reminders stand."""

    paused: bool | None = None
    """Whether it is paused."""

    next_action: str | None = None
    """What the reminder does next."""
