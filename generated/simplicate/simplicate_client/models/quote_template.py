# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from datetime import datetime

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class QuoteTemplate(Model):
    """A template for quotes."""

    id: str | None | Unset = UNSET
    """Identifier of the quote template."""

    description: str | None | Unset = UNSET
    """Description of the quote template."""

    type: str | None | Unset = UNSET
    """Kind of template."""

    html: str | None | Unset = UNSET
    """Layout, as HTML."""

    is_blocked: bool | None | Unset = UNSET
    """Whether it is blocked."""

    json: str | None | Unset = UNSET
    """Contents, as JSON text."""

    name: str | None | Unset = UNSET
    """Name of the quote template."""

    created_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it was made."""

    updated_at: datetime | None | Unset = field(default=UNSET, metadata=wire(how=hints.stamp))
    """When it last changed."""
