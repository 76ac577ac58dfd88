# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from attrs import define

from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ExpenseAttachment(Model):
    """A file that goes with an expense."""

    file_hash: str | None = None
    """Hash that stands for the file."""

    file_name: str | None = None
    """Name of the file."""
