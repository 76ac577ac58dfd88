# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from enum import StrEnum


class Schedule(StrEnum):
    """Work on fixed days, or casual (temporary) work."""

    FIXED = "fixed"
    CASUAL = "casual"
