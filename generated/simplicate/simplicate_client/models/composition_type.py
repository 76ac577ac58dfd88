# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class CompositionType(StrEnum):
    """Whether an invoice is made of lines or of services."""

    LINES = "lines"
    SERVICE = "service"
