# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class HoursKind(StrEnum):
    """Whether hours are work, leave or absence."""

    NORMAL = "normal"
    LEAVE = "leave"
    ABSENCE = "absence"
