# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._overlay.models.reports import ReportRowExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class ReportRow(ReportRowExtras, Model):
    """A row of any report; the columns depend on the report and on what was asked."""

    employee_id: int = field(metadata=wire("employee", hints.text))
    """The employee, by the id it was asked for with."""
