# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define, field

from .. import models
from .._overlay.models.reports import VarianceRowExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class VarianceRow(VarianceRowExtras, Model):
    """How one transaction of an employee changed."""

    employee_id: int = field(metadata=wire("employee", hints.text))
    """The employee, by the id it was asked for with."""

    type: str = field(metadata=wire("Type"))
    """Caption of the kind of transaction."""

    transaction: models.VarianceTransaction = field(metadata=wire("Transaction"))
    """The transaction."""

    previous: str = field(metadata=wire("Previous"))
    """Amount in the period before, as text for people."""

    selected: str = field(metadata=wire("Selected"))
    """Amount in the period asked for, as text for people."""

    variance: str = field(metadata=wire("Variance"))
    """The difference, as text for people."""
