# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class ProjectServiceHoursTypeInput(Model):
    """An hours type to put in a project service."""

    hourstype_id: str | Unset = UNSET
    """Hours type, from the hours types."""

    budgeted_amount: Decimal | int | Unset = UNSET
    """Quantity budgeted."""

    tariff: Decimal | int | Unset = UNSET
    """Price of a unit."""

    billable: bool | Unset = UNSET
    """Whether it may be invoiced."""
