# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import wire


@define(kw_only=True, repr=False)
class QuantityType(Model):
    """A unit that work is counted in."""

    id: str
    """Id of the unit."""

    name: str
    """Its name, such as `Words`."""

    is_hours: bool = field(metadata=wire("isHours"))
    """Whether it stands for hours, which work billed by time is counted in."""

    pinned: bool
    """Whether it is pinned."""

    disabled: bool
    """Whether it is out of use."""
