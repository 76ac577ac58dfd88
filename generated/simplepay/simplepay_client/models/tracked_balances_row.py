# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._overlay.models.reports import TrackedBalancesRowExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class TrackedBalancesRow(TrackedBalancesRowExtras, Model):
    """Balances of an employee; each is a column named by its caption."""

    employee_id: int = field(metadata=wire("employee", hints.text))
    """The employee, by the id it was asked for with."""

    loans: str = field(metadata=wire("Loans"))
    """Owed on loans, as text for people."""

    savings: str = field(metadata=wire("Savings"))
    """Saved, as text for people."""

    garnishees: str = field(metadata=wire("Garnishees"))
    """Owed under garnishee orders, as text for people."""
