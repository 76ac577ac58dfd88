# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from attrs import define

from .. import models
from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class RegularHours(Model):
    """Inputs of Regular Hours (`week_hours`)."""

    full_day_hours_input: Decimal | int | Unset = UNSET
    """Hours of a full day."""

    schedule: models.Schedule | Literal["fixed", "casual"] | str | Unset = UNSET
    """Fixed days, or casual (temporary) work."""

    leave_any_day: bool | Unset = UNSET
    """Whether leave is allowed on any day; for a fixed schedule, where SimplePay switched it on."""

    works_mon: bool | Unset = UNSET
    """Whether the employee works on Mondays; for a fixed schedule."""

    works_tue: bool | Unset = UNSET
    """Whether the employee works on Tuesdays; for a fixed schedule."""

    works_wed: bool | Unset = UNSET
    """Whether the employee works on Wednesdays; for a fixed schedule."""

    works_thu: bool | Unset = UNSET
    """Whether the employee works on Thursdays; for a fixed schedule."""

    works_fri: bool | Unset = UNSET
    """Whether the employee works on Fridays; for a fixed schedule."""

    works_sat: bool | Unset = UNSET
    """Whether the employee works on Saturdays; for a fixed schedule."""

    works_sun: bool | Unset = UNSET
    """Whether the employee works on Sundays; for a fixed schedule."""

    day_type_mon: models.DayType | Literal["full", "partial"] | str | Unset = UNSET
    """Whether Monday is a normal or a partial day; for a day worked."""

    day_type_tue: models.DayType | Literal["full", "partial"] | str | Unset = UNSET
    """Whether Tuesday is a normal or a partial day; for a day worked."""

    day_type_wed: models.DayType | Literal["full", "partial"] | str | Unset = UNSET
    """Whether Wednesday is a normal or a partial day; for a day worked."""

    day_type_thu: models.DayType | Literal["full", "partial"] | str | Unset = UNSET
    """Whether Thursday is a normal or a partial day; for a day worked."""

    day_type_fri: models.DayType | Literal["full", "partial"] | str | Unset = UNSET
    """Whether Friday is a normal or a partial day; for a day worked."""

    day_type_sat: models.DayType | Literal["full", "partial"] | str | Unset = UNSET
    """Whether Saturday is a normal or a partial day; for a day worked."""

    day_type_sun: models.DayType | Literal["full", "partial"] | str | Unset = UNSET
    """Whether Sunday is a normal or a partial day; for a day worked."""

    partial_hours_mon: Decimal | int | Unset = UNSET
    """Hours on Monday; for a partial day."""

    partial_hours_tue: Decimal | int | Unset = UNSET
    """Hours on Tuesday; for a partial day."""

    partial_hours_wed: Decimal | int | Unset = UNSET
    """Hours on Wednesday; for a partial day."""

    partial_hours_thu: Decimal | int | Unset = UNSET
    """Hours on Thursday; for a partial day."""

    partial_hours_fri: Decimal | int | Unset = UNSET
    """Hours on Friday; for a partial day."""

    partial_hours_sat: Decimal | int | Unset = UNSET
    """Hours on Saturday; for a partial day."""

    partial_hours_sun: Decimal | int | Unset = UNSET
    """Hours on Sunday; for a partial day."""

    full_days_per_week: int | Literal[""] | str | Unset = UNSET
    """Full days in a week, in place of the number of days worked; the empty text goes back to that."""
