# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class AssignmentReference(Model):
    """An assignment, in short."""

    id: str | None = None
    """Identifier of the assignment, such as `assignment:abc`."""

    name: str | None = None
    """Name of the assignment."""
