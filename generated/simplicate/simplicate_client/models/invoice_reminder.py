# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class InvoiceReminder(Model):
    """Where an invoice stands in its reminders."""

    set: models.ReminderSetReference | None = None
    """Reminder set that is used."""

    status: str | None = None
    """Where the reminders stand."""

    paused: bool | None = None
    """Whether it is paused."""

    next_action: str | None = None
    """What the reminder does next."""
