# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class TimesheetRowPerson(Model):
    """The person that a timesheet row is for."""

    id: str | None | Unset = UNSET
    """Identifier of the person."""

    full_name: str | None | Unset = UNSET
    """Whole name."""

    relation_number: str | None | Unset = UNSET
    """Number of the relation."""
