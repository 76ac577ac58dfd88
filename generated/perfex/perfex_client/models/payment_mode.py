# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class PaymentMode(Model):
    """A way to pay."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the payment mode."""

    name: str
    """Name of the payment mode."""

    description: str | None
    """What the customer is told, such as a bank account."""

    show_on_pdf: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether documents print it."""

    invoices_only: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it is for invoices only."""

    expenses_only: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it is for expenses only."""

    selected_by_default: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether new invoices allow it by default."""

    active: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether it is in use."""
