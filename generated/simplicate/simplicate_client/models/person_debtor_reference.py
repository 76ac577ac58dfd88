# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.codec import Model

if TYPE_CHECKING:
    from .relation_type import RelationType


@define(kw_only=True, repr=False)
class PersonDebtorReference(Model):
    """A person that can be invoiced, in short."""

    id: str | None = None
    """Identifier of the person."""

    relation_type: RelationType | None = None
    """Kind of relation."""

    full_name: str | None = None
    """Whole name."""

    relation_number: str | None = None
    """Number of the relation."""
