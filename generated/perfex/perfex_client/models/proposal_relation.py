# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum


class ProposalRelation(StrEnum):
    """Kind of record a proposal is for."""

    LEAD = "lead"
    CUSTOMER = "customer"
