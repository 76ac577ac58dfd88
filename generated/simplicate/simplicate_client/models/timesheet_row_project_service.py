# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class TimesheetRowProjectService(Model):
    """The project service of a timesheet row."""

    id: str | None = None
    """Identifier of the service."""

    name: str | None = None
    """Name of the service."""

    start_date: date | None = None
    """First day."""

    until_date: date | None = None
    """Last day."""

    purchase_start_date: date | None = None
    """First day on which costs can be written."""

    purchase_end_date: date | None = None
    """Last day on which costs can be written."""
