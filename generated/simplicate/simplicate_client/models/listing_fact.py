# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class ListingFact(StrEnum):
    """A fact about a listing that can be asked for."""

    COUNT = "count"
    LIMIT = "limit"
    OFFSET = "offset"
