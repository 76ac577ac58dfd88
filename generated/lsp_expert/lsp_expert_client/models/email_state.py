# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import StrEnum


class EmailState(StrEnum):
    """How far an email came."""

    PROCESSED = "processed"
    DELIVERED = "delivered"
    OPENED = "open"
    BOUNCED = "bounce"
    DROPPED = "dropped"
