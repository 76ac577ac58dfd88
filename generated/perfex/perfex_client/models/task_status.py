# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import IntEnum


class TaskStatus(IntEnum):
    """State of a task."""

    NOT_STARTED = 1
    AWAITING_FEEDBACK = 2
    TESTING = 3
    IN_PROGRESS = 4
    COMPLETE = 5
