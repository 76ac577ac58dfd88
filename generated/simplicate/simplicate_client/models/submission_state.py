# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class SubmissionState(StrEnum):
    """Whether hours were handed in."""

    SUBMITTED = "submitted"
    YET_TO_TURN_IN = "yet_to_turn_in"
    NO_HOURS = "no_hours"
