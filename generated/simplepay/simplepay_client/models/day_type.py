# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from enum import StrEnum


class DayType(StrEnum):
    """Whether a day is worked in full."""

    FULL = "full"
    PARTIAL = "partial"
