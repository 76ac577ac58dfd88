# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import IntEnum


class EstimateStatus(IntEnum):
    """State of an estimate."""

    DRAFT = 1
    SENT = 2
    DECLINED = 3
    ACCEPTED = 4
    EXPIRED = 5
