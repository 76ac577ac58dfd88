# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import IntEnum


class InvoiceType(IntEnum):
    """Whether it bills or credits."""

    INVOICE = 1
    CREDIT_NOTE = 2
    NEGATIVE_CREDIT_NOTE = 3
