# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class TaskRelation(StrEnum):
    """Kind of record a task belongs to."""

    LEAD = "lead"
    CUSTOMER = "customer"
    INVOICE = "invoice"
    PROJECT = "project"
    QUOTATION = "quotation"
    CONTRACT = "contract"
    ANNEX = "annex"
    TICKET = "ticket"
    EXPENSE = "expense"
    PROPOSAL = "proposal"


TaskRelationName: TypeAlias = Literal[
    "lead", "customer", "invoice", "project", "quotation", "contract", "annex", "ticket", "expense", "proposal"
]
"""A value of `TaskRelation` as text."""
