# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import StrEnum


class MatchesType(StrEnum):
    """How text matches are priced: at fixed unit costs, or as percentages of the full one."""

    FIXED = "fixed"
    PERCENTAGE = "percentage"
