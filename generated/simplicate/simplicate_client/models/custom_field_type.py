# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CustomFieldType(Model):
    """A type a custom field can have."""

    id: str
    """Identifier of the custom field type."""

    type: str | None = None
    """Kind of the custom field type."""

    name: str | None = None
    """Name of the custom field type."""

    position: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""

    is_mandatory_configurable: bool | None = None
    """Whether the field can be made mandatory."""

    is_searchable_configurable: bool | None = None
    """Whether searching can be switched on."""

    is_filterable_configurable: bool | None = None
    """Whether filtering can be switched on."""

    is_collective_mutatable_configurable: bool | None = None
    """Whether changing many records at once can be switched on."""
