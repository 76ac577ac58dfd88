# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PersonReference(Model):
    """A person, in short."""

    id: str | None = None
    """Identifier of the person, such as `person:abc`."""

    full_name: str | None = None
    """Whole name."""

    relation_number: str | None = None
    """Number of the relation."""
