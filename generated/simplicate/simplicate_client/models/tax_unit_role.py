# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class TaxUnitRole(StrEnum):
    """Role in a tax unit."""

    MOTHER = "mother"
    DAUGHTER = "daughter"
    PARTICIPATION = "participation"
