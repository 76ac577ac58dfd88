# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class SharedItem(Model):
    """A small item that apps share."""

    id: str
    """Identifier of the shared item."""

    tag: str | None = None
    """Tag of the item."""

    type: str | None = None
    """Kind of item."""

    employee_id: str | None = None
    """Employee, from the employees."""

    shared: str | None = None
    """With whom the item is shared."""

    data: str | None = None
    """Free text kept with the item."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
