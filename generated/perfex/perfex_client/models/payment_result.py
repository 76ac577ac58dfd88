# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._overlay.models import PaymentResultExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class PaymentResult(PaymentResultExtras, Model):
    """What became of a payment."""

    paymentmode: bool | None = None
    """Whether it worked, in 2.x."""

    status: bool | None = None
    """Whether it worked, in 3.x."""

    message: str
    """What the server says about it."""

    record_id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the payment, in 3.x."""
