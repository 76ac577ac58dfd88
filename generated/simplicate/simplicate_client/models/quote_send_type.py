# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class QuoteSendType(StrEnum):
    """How a quote is sent."""

    PRINTER = "printer"
    EMAIL = "email"
    EMAIL_APPROVAL = "email_approval"
