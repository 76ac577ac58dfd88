# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum


class ProjectRelation(StrEnum):
    """Kind of record a project is for."""

    LEAD = "lead"
    CUSTOMER = "customer"
    INTERNAL = "internal"
