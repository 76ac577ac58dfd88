# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CustomFieldGroup(Model):
    """A group in which custom fields are shown."""

    id: str | None = None
    """Identifier of the custom field group."""

    name: str | None = None
    """Name of the custom field group."""

    position: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""

    model: models.CustomFieldModel | None = None
    """Kind of record the group belongs to."""

    type: str | None = None
    """Kind of the custom field group."""
