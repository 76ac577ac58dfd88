# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class TimesheetRowProjectService(Model):
    """The project service of a timesheet row."""

    id: str | None | Unset = UNSET
    """Identifier of the service."""

    name: str | None | Unset = UNSET
    """Name of the service."""

    start_date: date | None | Unset = UNSET
    """First day."""

    until_date: date | None | Unset = UNSET
    """Last day."""

    purchase_start_date: date | None | Unset = UNSET
    """First day on which costs can be written."""

    purchase_end_date: date | None | Unset = UNSET
    """Last day on which costs can be written."""
