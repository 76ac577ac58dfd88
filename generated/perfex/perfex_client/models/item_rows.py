# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .item import Item
    from .item_page import ItemPage


ItemRows: TypeAlias = "list[Item] | ItemPage"
"""The items of the price list of a listing or search: a bare list, or a page of 3.x."""
