# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class EmploymentStatus(StrEnum):
    """Whether an employee is active."""

    ACTIVE = "active"
    INACTIVE = "inactive"
