# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import IntEnum


class ProposalStatus(IntEnum):
    """State of a proposal."""

    OPEN = 1
    DECLINED = 2
    ACCEPTED = 3
    SENT = 4
    REVISED = 5
    DRAFT = 6
