# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class Book(Model):
    """A book of the library."""

    id: int
    """Number on its back."""

    title: str
    """Title on the cover."""

    due_date: date | None = field(default=None, metadata=wire("dueDate"))
    """Day to bring it back; null when it is here."""

    price: Decimal | None = field(default=None, metadata=wire(hint=hints.text))
    """What it cost."""
