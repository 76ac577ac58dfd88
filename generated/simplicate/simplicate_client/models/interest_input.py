# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class InterestInput(Model):
    """An interest to tick."""

    id: str | Unset = UNSET
    """Identifier of the interest."""

    name: str | Unset = UNSET
    """Name of the interest."""

    api_name: str | Unset = UNSET
    """Name to use in calls."""

    organization: bool | Unset = UNSET
    """Whether organizations can have it."""

    person: bool | Unset = UNSET
    """Whether persons can have it."""

    contact: bool | Unset = UNSET
    """Whether contact persons can have it."""
