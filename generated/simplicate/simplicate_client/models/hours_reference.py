# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class HoursReference(Model):
    """Hours, in short."""

    id: str | None = None
    """Identifier of the hours, such as `hours:abc`."""

    hours: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Number of hours."""

    duration_in_minutes: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Duration in minutes."""

    start_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """First day."""

    end_date: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """Last day."""

    is_time_defined: bool | None = None
    """Whether the time of day was given too."""

    is_recurring: bool | None = None
    """Whether it repeats."""

    recurrence: models.Recurrence | None = None
    """How it repeats."""

    is_external: bool | None = None
    """Whether the work was done elsewhere."""

    billable: bool | None = None
    """Whether it may be invoiced."""

    note: str | None = None
    """Note on the hours."""

    address: models.Address | None = None
    """Postal address."""

    assignment_id: str | None = None
    """Assignment, from the project assignments."""

    should_sync_to_cronofy: bool | None = None
    """Whether the hours are copied to an outside agenda."""

    source: models.RegistrationSource | str | None = None
    """Where it comes from."""
