# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class ContentFieldInput(Model):
    """A titled part of a message to write."""

    title: str | Unset = UNSET
    """Title of the part."""

    value: str | Unset = UNSET
    """Value of the part."""
