# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from datetime import date, datetime

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ServicePeriod(Model):
    """A time an employee was in service."""

    id: int
    """Number of the service period."""

    employee_id: int
    """The employee."""

    start_date: date
    """First day."""

    end_date: date | None
    """Last day; null while it lasts."""

    negative: bool
    """Whether it ended in long leave (such as maternity leave) rather than in leaving the company."""

    created_at: datetime
    """When it was made."""

    updated_at: datetime
    """When it was last changed."""

    attribs: models.ServicePeriodAttributes | None
    """What else is known about it."""

    termination_code: int | None
    """Why it ended; the vendor's site explains the codes on its End Service page."""
