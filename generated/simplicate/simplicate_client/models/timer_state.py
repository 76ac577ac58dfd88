# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class TimerState(StrEnum):
    """Whether a timer runs."""

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
