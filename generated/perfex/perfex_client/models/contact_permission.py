# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import IntEnum


class ContactPermission(IntEnum):
    """What a contact may see and do."""

    INVOICES = 1
    ESTIMATES = 2
    CONTRACTS = 3
    PROPOSALS = 4
    SUPPORT = 5
    PROJECTS = 6
