# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import IntEnum


class ProjectStatus(IntEnum):
    """State of a project."""

    NOT_STARTED = 1
    IN_PROGRESS = 2
    ON_HOLD = 3
    FINISHED = 4
    CANCELLED = 5
