# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CustomTableRecord(Model):
    """A record of a database table: its columns, as text."""

    id: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Id of the record."""
