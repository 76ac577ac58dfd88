# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class CustomFieldModel(Model):
    """A kind of record that can have custom fields."""

    id: str | None = None
    """Identifier of the custom field model."""

    label: str | None = None
    """Text shown in the application."""
