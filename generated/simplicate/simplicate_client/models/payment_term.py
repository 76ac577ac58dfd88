# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire

if TYPE_CHECKING:
    from .payment_method import PaymentMethod


@define(kw_only=True, repr=False)
class PaymentTerm(Model):
    """A term of payment."""

    id: str | None | Unset = UNSET
    """Identifier of the payment term."""

    name: str | None | Unset = UNSET
    """Name of the payment term."""

    days: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Days until payment is due."""

    method: PaymentMethod | str | None | Unset = UNSET
    """How the customer pays."""
