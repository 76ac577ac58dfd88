# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import StrEnum


class SortDirection(StrEnum):
    """Which way a listing is sorted."""

    ASCENDING = "asc"
    DESCENDING = "desc"
