# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class TimesheetRowItemType(Model):
    """What is written in a timesheet row."""

    id: str | None | Unset = UNSET
    """Identifier of the item type."""

    name: str | None | Unset = UNSET
    """Name of the item type."""

    unit_name: str | None | Unset = UNSET
    """Name of the unit."""

    is_unit_tariff: bool | None | Unset = UNSET
    """Whether the tariff is for a unit."""

    is_attachment_allowed: bool | None | Unset = UNSET
    """Whether a file may go with it."""

    has_workflow: bool | None | Unset = UNSET
    """Whether a request goes through a workflow."""
