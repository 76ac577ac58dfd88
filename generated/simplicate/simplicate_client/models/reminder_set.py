# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ReminderSet(Model):
    """A series of reminders for unpaid invoices."""

    id: str
    """Identifier of the reminder set."""

    templates: list[models.ReminderSetTemplate] | None = None
    """Reminder templates of the set."""

    label: str | None = None
    """Text shown in the application."""

    disabled: bool | None = None
    """Whether it is switched off."""
