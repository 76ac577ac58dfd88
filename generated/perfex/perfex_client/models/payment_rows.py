# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .payment import Payment
    from .payment_page import PaymentPage


PaymentRows: TypeAlias = "list[Payment] | PaymentPage"
"""The payments of a listing or search: a bare list, or a page of 3.x."""
