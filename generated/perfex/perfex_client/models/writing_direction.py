# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum


class WritingDirection(StrEnum):
    """Direction of writing."""

    RIGHT_TO_LEFT = "rtl"
    LEFT_TO_RIGHT = "ltr"
