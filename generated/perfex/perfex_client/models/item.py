# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .. import models
from .._overlay.models import ItemExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Item(ItemExtras, Model):
    """An item of the price list, to be put on lines."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the item."""

    description: str | None = None
    """Name of the item."""

    long_description: str | None = None
    """More about it."""

    rate: Decimal = field(metadata=wire(hint=hints.text))
    """Price of one."""

    tax: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the first tax."""

    tax2: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the second tax."""

    unit: str | None = None
    """Unit of the quantity."""

    group_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Group of items; 0 is none."""

    name: str | None = None
    """Price and name in one, as a search of version 2.0.8 sends them."""

    subtext: str | None = None
    """Start of the long description, as a search of version 2.0.8 sends it."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""
