# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class ReminderSetTemplate(Model):
    """A reminder in a set."""

    id: str | None | Unset = UNSET
    """Identifier of the reminder set template."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    send_after: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Days after which it is sent."""

    position: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Place in the order."""
