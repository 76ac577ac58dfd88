# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset


@define(kw_only=True, repr=False)
class ExpenseAttachment(Model):
    """A file that goes with an expense."""

    file_hash: str | None | Unset = UNSET
    """Hash that stands for the file."""

    file_name: str | None | Unset = UNSET
    """Name of the file."""
