# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .. import models
from .._overlay.models import LineItemExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class LineItem(LineItemExtras, Model):
    """A line of an invoice, estimate, proposal or credit note."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the line."""

    rel_id: int = field(metadata=wire(hint=hints.text))
    """Id of the document the line is on."""

    rel_type: str
    """Kind of that document, such as `invoice`."""

    description: str
    """What is sold."""

    long_description: str | None
    """More about it."""

    qty: Decimal = field(metadata=wire(hint=hints.text))
    """Quantity."""

    rate: Decimal = field(metadata=wire(hint=hints.text))
    """Price of one."""

    unit: str | None
    """Unit of the quantity."""

    item_order: int | None = field(metadata=wire(hint=hints.text))
    """Place among the lines."""

    customfields: list[models.CustomFieldValue] | None = None
    """Custom fields of the record, by label."""
