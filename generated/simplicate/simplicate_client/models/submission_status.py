# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date

from attrs import define

from .. import models
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class SubmissionStatus(Model):
    """Whether an employee handed in the hours of a day."""

    employee_id: str | None = None
    """Employee, from the employees."""

    date: Date | None = None
    """Day."""

    status: models.SubmissionState | str | None = None
    """Whether the day was submitted."""
