# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import IntEnum


class OutsourcingStatus(IntEnum):
    """How far an outsourced part is. The numbers are not those of a job."""

    NOT_STARTED = 1
    IN_PROGRESS = 2
    TO_BE_REVIEWED = 3
    FINISHED = 4
    CANCELLED = 5
    ON_HOLD = 6
