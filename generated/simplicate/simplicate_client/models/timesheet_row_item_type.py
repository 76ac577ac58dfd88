# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class TimesheetRowItemType(Model):
    """What is written in a timesheet row."""

    id: str | None = None
    """Identifier of the item type."""

    name: str | None = None
    """Name of the item type."""

    unit_name: str | None = None
    """Name of the unit."""

    is_unit_tariff: bool | None = None
    """Whether the tariff is for a unit."""

    is_attachment_allowed: bool | None = None
    """Whether a file may go with it."""

    has_workflow: bool | None = None
    """Whether a request goes through a workflow."""
