# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ReminderSetTemplate(Model):
    """A reminder in a set."""

    id: str | None = None
    """Identifier of the reminder set template."""

    label: str | None = None
    """Text shown in the application."""

    send_after: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Days after which it is sent."""

    position: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""
