# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from datetime import date as Date  # noqa: N812  a field is called date
from datetime import datetime
from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Payment(Model):
    """A payment of an invoice, joined with its payment mode."""

    id: int | None = field(metadata=wire(hint=hints.text))
    """Id of the payment, or of its payment mode where the join hides it; `paymentid` is sure."""

    invoiceid: int = field(metadata=wire(hint=hints.text))
    """Id of the invoice."""

    amount: Decimal = field(metadata=wire(hint=hints.text))
    """Amount; negative for money given back."""

    paymentmode: str | None
    """Id of the payment mode, or a word such as `stripe`."""

    paymentmethod: str | None
    """How exactly it was paid."""

    date: Date
    """Day of the payment."""

    daterecorded: datetime = field(metadata=wire(hint=hints.stamp))
    """When the payment was entered."""

    note: str | None
    """Note."""

    transactionid: str | None
    """Number the bank or gateway gave it."""

    name: str | None = None
    """Name of the payment mode."""

    description: str | None = None
    """Description of the payment mode."""

    show_on_pdf: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether documents print the payment mode."""

    invoices_only: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the payment mode is for invoices only."""

    expenses_only: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the payment mode is for expenses only."""

    selected_by_default: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether new invoices allow the payment mode by default."""

    active: bool | None = field(default=None, metadata=wire(hint=hints.spelled("1", "0")))
    """Whether the payment mode is in use."""

    paymentid: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the payment."""
