# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class UploadState(StrEnum):
    """Whether all of a file has arrived."""

    IN_PROGRESS = "in_progress"
    DONE = "done"
