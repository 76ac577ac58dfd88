# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class AttentionTo(StrEnum):
    """Whose attention an invoice is brought to."""

    NONE = "none"
    CONTACT = "contact"
    CREDITOR = "creditor"
