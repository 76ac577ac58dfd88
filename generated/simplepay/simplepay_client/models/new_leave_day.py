# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from decimal import Decimal

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class NewLeaveDay(Model):
    """One of several new leave days; its numbers are numbers where those of a single one are text."""

    date: Date
    """The day."""

    hours: Decimal | int | None | Unset = UNSET
    """Hours on leave; null or left out for a whole day."""

    type_id: int
    """Leave type, from the list of leave types."""
