# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.

from __future__ import annotations

from enum import StrEnum


class ProjectServiceInvoiceMethod(StrEnum):
    """How a project service that is written by this API is invoiced."""

    HOURS = "Hours"
    FIXED_FEE = "FixedFee"
