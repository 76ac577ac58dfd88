# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class RegistrationInvoiceStatus(StrEnum):
    """How far invoicing of a registration has come."""

    FLUSHED = "flushed"
    INVOICED = "invoiced"
    INDIRECTLY = "indirectly"
