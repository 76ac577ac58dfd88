# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class SharedItem(Model):
    """A small item that apps share."""

    id: str | None | Unset = UNSET
    """Identifier of the shared item."""

    tag: str | None | Unset = UNSET
    """Tag of the item."""

    type: str | None | Unset = UNSET
    """Kind of item."""

    employee_id: str | None | Unset = UNSET
    """Employee, from the employees."""

    shared: str | None | Unset = UNSET
    """With whom the item is shared."""

    data: str | None | Unset = UNSET
    """Free text kept with the item."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""
