# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define, field

from .. import models
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CustomField(Model):
    """A custom field: its definition and, on a record, its value."""

    id: str | None = None
    """Identifier of the custom field."""

    name: str | None = None
    """Name to filter on and to write with."""

    label: str | None = None
    """Text shown in the application."""

    value: bool | float | str | None = None
    """Value of the field."""

    type: str | None = None
    """Kind of the custom field."""

    render_type: str | None = None
    """How the field is shown."""

    position: int | None = field(default=None, metadata=wire(hint=hints.text))
    """Place in the order."""

    filterable: bool | None = None
    """Whether listings can be filtered on it."""

    searchable: bool | None = None
    """Whether it can be searched."""

    mandatory: bool | None = None
    """Whether a value is needed."""

    value_type: models.CustomFieldValueType | str | None = None
    """Type of the value."""

    custom_field_group: models.CustomFieldGroup | None = None
    """Group the field is shown in."""

    options: list[models.CustomFieldOption] | None = None
    """Values that can be chosen."""
