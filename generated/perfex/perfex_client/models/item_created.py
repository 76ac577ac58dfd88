# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from attrs import define

from .._overlay.models import ItemCreatedExtras
from .._runtime.codec import Model


@define(kw_only=True, repr=False)
class ItemCreated(ItemCreatedExtras, Model):
    """What became of a new item of the price list."""

    status: bool
    """Whether it worked."""

    message: str
    """What the server says about it."""

    item_id: int
    """Id of the item."""
