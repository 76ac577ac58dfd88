# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class TimetableDayInput(Model):
    """Working hours of a day to write."""

    start_time: Decimal | int | Unset = UNSET
    """Hour of the day at which work starts."""

    end_time: Decimal | int | Unset = UNSET
    """Hour of the day at which work ends."""

    hours: Decimal | int | Unset = UNSET
    """Hours worked that day."""
