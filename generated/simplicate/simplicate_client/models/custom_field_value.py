# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CustomFieldValue(Model):
    """A value for a custom field."""

    name: str
    """Name of the custom field, as its definition gives it."""

    value: bool | float | str
    """Value for the field; for a choice, the identifier of the option (`customfieldoption:...`)."""
