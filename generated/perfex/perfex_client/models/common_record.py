# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CommonRecord(Model):
    """A row of common data; which members it has depends on the type asked for."""

    id: int = field(metadata=wire(hint=hints.text))
    """Id of the row."""

    name: str
    """Name of the row."""

    description: str | None
    """Description of an expense category or payment mode."""

    taxrate: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """Rate of a tax in percent."""
