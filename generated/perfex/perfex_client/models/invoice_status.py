# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import IntEnum


class InvoiceStatus(IntEnum):
    """State of payment of an invoice."""

    UNPAID = 1
    PAID = 2
    PARTLY_PAID = 3
    OVERDUE = 4
    CANCELLED = 5
    DRAFT = 6
