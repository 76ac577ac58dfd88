# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class EmploymentType(Model):
    """A kind of employment."""

    id: str | None | Unset = UNSET
    """Identifier of the employment type."""

    name: str | None | Unset = UNSET
    """Name of the employment type."""

    blocked: bool | None | Unset = UNSET
    """Whether it can no longer be chosen."""
