# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from enum import StrEnum


class SupplierType(StrEnum):
    """Whether a supplier is one person or a company."""

    FREELANCE = "freelance"
    COMPANY = "company"
