# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class TimesheetRowProject(Model):
    """The project of a timesheet row."""

    id: str | None = None
    """Identifier of the project."""

    name: str | None = None
    """Name of the project."""

    project_number: str | None = None
    """Number of the project."""
