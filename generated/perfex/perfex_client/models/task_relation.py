# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum


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
