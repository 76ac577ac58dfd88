# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._overlay.models import CustomFieldValueExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CustomFieldValue(CustomFieldValueExtras, Model):
    """A custom field on a record: its label and its value."""

    label: str
    """Label of the field."""

    value: str | None
    """Value as text; links come as HTML, several choices in one text with commas."""
