# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire

if TYPE_CHECKING:
    from .hours_type import HoursType


@define(kw_only=True, repr=False)
class SalesServiceHoursType(Model):
    """An hours type of a sales service, with its budget."""

    id: str | None = None
    """Identifier of the sales service hours type."""

    hourstype: HoursType | None = None
    """Hours type."""

    budgeted_amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Quantity budgeted."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of a unit."""

    billable: bool | None = None
    """Whether it may be invoiced."""
