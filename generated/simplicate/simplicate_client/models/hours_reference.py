# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .address import Address
    from .recurrence import Recurrence
    from .registration_source import RegistrationSource


@define(kw_only=True, repr=False)
class HoursReference(Model):
    """Hours, in short."""

    id: str | None | Unset = UNSET
    """Identifier of the hours, such as `hours:abc`."""

    hours: Decimal | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Number of hours."""

    duration_in_minutes: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Duration in minutes."""

    start_date: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """First day."""

    end_date: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """Last day."""

    is_time_defined: bool | None | Unset = UNSET
    """Whether the time of day was given too."""

    is_recurring: bool | None | Unset = UNSET
    """Whether it repeats."""

    recurrence: Recurrence | None | Unset = UNSET
    """How it repeats."""

    is_external: bool | None | Unset = UNSET
    """Whether the work was done elsewhere."""

    billable: bool | None | Unset = UNSET
    """Whether it may be invoiced."""

    note: str | None | Unset = UNSET
    """Note on the hours."""

    address: Address | None | Unset = UNSET
    """Postal address."""

    assignment_id: str | None | Unset = UNSET
    """Assignment, from the project assignments."""

    should_sync_to_cronofy: bool | None | Unset = UNSET
    """Whether the hours are copied to an outside agenda."""

    source: RegistrationSource | str | None | Unset = UNSET
    """Where it comes from."""
