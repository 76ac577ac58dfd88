# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class PersonReference(Model):
    """A person, in short."""

    id: str | None | Unset = UNSET
    """Identifier of the person, such as `person:abc`."""

    full_name: str | None | Unset = UNSET
    """Whole name."""

    relation_number: str | None | Unset = UNSET
    """Number of the relation."""
