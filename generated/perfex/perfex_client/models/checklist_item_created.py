# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._overlay.models import ChecklistItemCreatedExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ChecklistItemCreated(ChecklistItemCreatedExtras, Model):
    """What became of a new item of a checklist."""

    status: bool
    """Whether it worked."""

    message: str
    """What the server says about it."""

    checklist_item_id: int
    """Id of the item."""
