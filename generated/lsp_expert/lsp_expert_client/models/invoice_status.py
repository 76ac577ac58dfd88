# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import IntEnum


class InvoiceStatus(IntEnum):
    """How far an invoice is."""

    DRAFT = 1
    SENT = 2
    PAID = 3
    CREDITED = 4
