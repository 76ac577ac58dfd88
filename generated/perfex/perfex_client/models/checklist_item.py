# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ChecklistItem(Model):
    """An item of a task's checklist."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the item."""

    taskid: int = field(metadata=wire(hint=hints.text))
    """Id of the task."""

    description: str
    """What is to be done."""

    finished: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it is ticked."""

    dateadded: datetime = field(metadata=wire(hint=hints.stamp))
    """When the item was entered."""

    addedfrom: int = field(metadata=wire(hint=hints.text))
    """Id of the staff member who entered it."""

    finished_from: int | None = field(metadata=wire(hint=hints.text))
    """Id of the staff member who ticked it; 0 is nobody."""

    list_order: int = field(metadata=wire(hint=hints.text))
    """Place in the list."""

    assigned: int | None = field(metadata=wire(hint=hints.text))
    """Id of the staff member it is given to."""
