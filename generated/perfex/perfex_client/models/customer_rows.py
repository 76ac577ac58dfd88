# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .customer import Customer
    from .customer_page import CustomerPage


CustomerRows: TypeAlias = "list[Customer] | CustomerPage"
"""The customers of a listing or search: a bare list, or a page of 3.x."""
