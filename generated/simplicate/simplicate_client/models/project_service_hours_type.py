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
class ProjectServiceHoursType(Model):
    """An hours type of a project service, with its budget."""

    id: str | None = None
    """Identifier of the project service hours type."""

    hourstype: HoursType | None = None
    """Hours type."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""

    budgeted_amount: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Quantity budgeted."""

    tariff: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Price of a unit."""

    billable: bool | None = None
    """Whether it may be invoiced."""
