# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class QuoteTemplate(Model):
    """A template for quotes."""

    id: str | None = None
    """Identifier of the quote template."""

    description: str | None = None
    """Description of the quote template."""

    type: str | None = None
    """Kind of template."""

    html: str | None = None
    """Layout, as HTML."""

    is_blocked: bool | None = None
    """Whether it is blocked."""

    json: str | None = None
    """Contents, as JSON text."""

    name: str | None = None
    """Name of the quote template."""

    created_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it was made."""

    updated_at: datetime | None = field(default=None, metadata=wire(hint=hints.stamp))
    """When it last changed."""
