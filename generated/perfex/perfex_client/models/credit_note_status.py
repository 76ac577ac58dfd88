# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import IntEnum


class CreditNoteStatus(IntEnum):
    """State of a credit note."""

    OPEN = 1
    CLOSED = 2
    VOID = 3
