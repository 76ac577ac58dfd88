# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class PaymentTerm(Model):
    """A term of payment."""

    id: str | None = None
    """Identifier of the payment term."""

    name: str | None = None
    """Name of the payment term."""

    days: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Days until payment is due."""

    method: models.PaymentMethod | str | None = None
    """How the customer pays."""
