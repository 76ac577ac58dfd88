# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class PersonInterest(Model):
    """An interest, and whether a person has it."""

    id: str | None = None
    """Identifier of the interest."""

    value: str | None = None
    """Whether it is ticked."""

    name: str | None = None
    """Name of the interest."""

    api_name: str | None = None
    """Name to use in calls."""

    organization: bool | None = None
    """Whether organizations can have it."""

    person: bool | None = None
    """Whether persons can have it."""

    contact: bool | None = None
    """Whether contact persons can have it."""
