# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, hints, wire


@define(kw_only=True, repr=False)
class CustomFieldOption(Model):
    """A value to choose from in a custom field."""

    id: str | None | Unset = UNSET
    """Identifier of the custom field option, such as `customfieldoption:abc`."""

    label: str | None | Unset = UNSET
    """Text shown in the application."""

    value: str | None | Unset = UNSET
    """Value behind the label."""

    position: int | None | Unset = field(default=UNSET, metadata=wire(how=hints.text))
    """Place in the order."""
