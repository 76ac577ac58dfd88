# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class ReverseInvoiceStatus(StrEnum):
    """How far a reverse invoice has come."""

    OPEN = "open"
    CONCEPT = "concept"
    INVOICED = "invoiced"
