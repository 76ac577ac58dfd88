# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class PersonMailingListInput(Model):
    """A mailing list to put a person on or take off."""

    id: str | Unset = UNSET
    """Identifier of the mailing list."""

    value: bool | Unset = UNSET
    """Whether the person should be on the list."""

    name: str | Unset = UNSET
    """Name of the mailing list."""
