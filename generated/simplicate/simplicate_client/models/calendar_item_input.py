# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class CalendarItemInput(Model):
    """The calendar entry that hours come from."""

    id: str | Unset = UNSET
    """Identifier the outside agenda gives the entry."""

    location: str | Unset = UNSET
    """Place."""
