# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class NewItem(Model):
    """A line to put on an invoice, estimate, proposal or credit note."""

    description: str
    """What is sold."""

    long_description: str | Unset = UNSET
    """More about it."""

    qty: Decimal | int = field(metadata=wire(hint=hints.text))
    """Quantity."""

    rate: Decimal | int = field(metadata=wire(hint=hints.money))
    """Price of one."""

    unit: str | Unset = UNSET
    """Unit of the quantity."""

    order: int | Unset = field(default=UNSET, metadata=wire(hint=hints.text))
    """Place among the lines."""

    taxname: list[str] | Unset = UNSET
    """Taxes of the line, each as `NAME|RATE`, such as `GST|18.00`."""

    custom_fields: (
        dict[str, dict[str, str | datetime | date | list[str]] | str | datetime | date | list[str]] | Unset
    ) = field(default=UNSET, metadata=wire(hint=hints.items(hints.items(hints.stamp))))
    """Values of custom fields, by id, label or field name; they belong to `items`."""
