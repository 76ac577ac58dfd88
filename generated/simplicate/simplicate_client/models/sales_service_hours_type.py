# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class SalesServiceHoursType(Model):
    """An hours type of a sales service, with its budget."""

    id: str | None = None
    """Identifier of the sales service hours type."""

    hourstype: models.HoursType | None = None
    """Hours type."""

    budgeted_amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Quantity budgeted."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of a unit."""

    billable: bool | None = None
    """Whether it may be invoiced."""
