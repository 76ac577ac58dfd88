# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class ZapierKind(StrEnum):
    """Kind of record Zapier can poll."""

    CUSTOMERS = "customers"
    INVOICES = "invoices"
    LEADS = "leads"
    TASKS = "tasks"
    TICKETS = "tickets"


ZapierKindName: TypeAlias = Literal["customers", "invoices", "leads", "tasks", "tickets"]
"""A value of `ZapierKind` as text."""
