# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Milestone(Model):
    """A milestone of a project."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the milestone."""

    name: str
    """Name of the milestone."""

    description: str | None
    """What is to be reached."""

    description_visible_to_customer: bool | None = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer sees the description."""

    start_date: date | None = None
    """First day."""

    due_date: date
    """Day it is due."""

    project_id: int = field(metadata=wire(hint=hints.text))
    """Id of the project."""

    color: str | None
    """Colour in the overview."""

    milestone_order: int = field(metadata=wire(hint=hints.text))
    """Place among the project's milestones."""

    datecreated: date
    """Day it was entered."""

    hide_from_customer: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the customer cannot see it."""

    total_tasks: int = field(metadata=wire(hint=hints.text))
    """Number of its tasks."""

    total_finished_tasks: int = field(metadata=wire(hint=hints.text))
    """Number of its finished tasks."""
