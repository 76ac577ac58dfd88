# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class CustomFieldModelInput(Model):
    """The kind of record that a group is for."""

    id: str | Unset = UNSET
    """Identifier of the custom field model."""

    label: str | Unset = UNSET
    """Text shown in the application."""
