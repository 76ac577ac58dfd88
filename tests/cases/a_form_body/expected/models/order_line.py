# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class OrderLine(Model):
    """OrderLine."""

    sku: str
    """Article."""

    qty: int | Unset = UNSET
    """How many."""
