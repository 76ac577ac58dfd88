# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset

if TYPE_CHECKING:
    from .reminder_set_template import ReminderSetTemplate


@define(kw_only=True, repr=False)
class ReminderSet(Model):
    """A series of reminders for unpaid invoices."""

    id: str | None | Unset = UNSET
    """Identifier of the reminder set."""

    templates: list[ReminderSetTemplate] | None | Unset = UNSET
    """Reminder templates of the set."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    disabled: bool | None | Unset = UNSET
    """Whether it is switched off."""
