# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class SendEmailType(StrEnum):
    """Whether invoices go to a fixed address or a contact."""

    FIXED = "fixed"
    CONTACT = "contact"
