# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class Interest(Model):
    """An interest that can be ticked for relations."""

    id: str | None | Unset = UNSET
    """Identifier of the interest."""

    name: str | None | Unset = UNSET
    """Name of the interest."""

    api_name: str | None | Unset = UNSET
    """Name to use in calls."""

    organization: bool | None | Unset = UNSET
    """Whether organizations can have it."""

    person: bool | None | Unset = UNSET
    """Whether persons can have it."""

    contact: bool | None | Unset = UNSET
    """Whether contact persons can have it."""
