# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import IntEnum


class JobStatus(IntEnum):
    """How far a job or a group is."""

    NOT_STARTED = 1
    IN_PROGRESS = 2
    FINISHED = 3
    INVOICED = 4
    CANCELLED = 5
    ON_HOLD = 6
