# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import IntEnum


class QuoteStatus(IntEnum):
    """How far a quote is."""

    DRAFT = 1
    SENT = 2
    ACCEPTED = 3
    REFUSED = 4
