# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class TeamInput(Model):
    """A team to link or unlink."""

    id: str | Unset = UNSET
    """Identifier of the team."""

    value: bool | Unset = UNSET
    """Whether the team should be linked; false takes the link away."""
