# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class AssignmentStatus(Model):
    """A status an assignment can have."""

    id: str | None = None
    """Identifier of the assignment status, such as `assignmentstatus:abc`."""

    name: str | None = None
    """Name of the assignment status."""

    color: str | None = None
    """Colour shown in the application, as `#rrggbb`."""

    is_done: bool | None = None
    """Whether work under this status is finished."""

    is_blocked: bool | None = None
    """Whether it is blocked."""

    order: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
