# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CustomFieldOption(Model):
    """A value to choose from in a custom field."""

    id: str | None = None
    """Identifier of the custom field option, such as `customfieldoption:abc`."""

    label: str | None = None
    """Text shown in the application."""

    value: str | None = None
    """Value behind the label."""

    position: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""
