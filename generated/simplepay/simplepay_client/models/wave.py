# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date, datetime

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class Wave(Model):
    """A pay frequency. Simplified answers have `frequency` and lack several other members."""

    id: int
    """Number of the pay frequency."""

    length_months: int | None = None
    """Months in a period; not in simplified answers."""

    length_weeks: int | None = None
    """Weeks in a period; not in simplified answers."""

    frequency: models.WaveFrequency | str | None = None
    """How often employees are paid; only in simplified answers."""

    first_end_date: date
    """End of the first period, for most frequencies moved to January 2008 or 2009; `first_period_offset` leads
    back to the date that was given.
    """

    first_period_offset: int | None = None
    """Periods between `first_end_date` and the date given on creation; not in simplified answers."""

    notification_days_before: int | None = None
    """Days before the end of a period to send a notification; not in simplified answers."""

    finalisation_days_before: int | None = None
    """Days before the end of a period to finalise; not in simplified answers."""

    client_id: int
    """The client it belongs to."""

    interim_first_end_date: date | None
    """First end of an interim period, moved like `first_end_date`; null where there is none."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime
    """When it was last changed."""

    payslip_payment_day: int | None = None
    """Day on which payslips are paid; not in simplified answers."""

    custom_name: str | None
    """Name given by the client."""

    pay_dates: models.PayDates
    """Settings for pay dates that differ from the end of a period."""

    name: str
    """Name to show."""
