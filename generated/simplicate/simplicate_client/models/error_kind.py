# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class ErrorKind(StrEnum):
    """Where a mistake lies."""

    VALIDATION = "Validation"
    DATABASE = "Database"
    SERVER = "Server"
