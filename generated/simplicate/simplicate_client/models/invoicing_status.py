# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class InvoicingStatus(StrEnum):
    """How far invoicing has come."""

    OPEN = "open"
    INVOICED = "invoiced"
    FLUSHED = "flushed"
