# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import Any

from attrs import define, field

from .._overlay.models import CustomFieldDefinitionExtras
from .._runtime.codec import Model
from .._runtime.core import hints, wire


@define(kw_only=True, repr=False)
class CustomFieldDefinition(CustomFieldDefinitionExtras, Model):
    """A custom field as it was set up, with its value on one record."""

    field_name: str
    """Name to send the value under, such as `custom_fields[invoice][1]`."""

    custom_field_id: int = field(metadata=wire(hint=hints.text))
    """Id of the field."""

    label: str
    """Label of the field."""

    required: bool = field(metadata=wire(hint=hints.spelled("1", "0")))
    """Whether a value must be given."""

    type: str
    """Kind of field, such as `input`, `select`, `checkbox` or `date_picker`."""

    value: str | None
    """Value; of select, multiselect and checkbox fields, a JSON list as text."""

    options: Any = field(default=None, metadata=wire(hint=hints.json_text()))
    """Choices of select, multiselect and checkbox fields, a JSON list as text."""
