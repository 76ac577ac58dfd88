# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias


class CustomFieldOwner(StrEnum):
    """Kind of record custom fields belong to."""

    COMPANY = "company"
    LEADS = "leads"
    CUSTOMERS = "customers"
    CONTACTS = "contacts"
    STAFF = "staff"
    CONTRACTS = "contracts"
    TASKS = "tasks"
    EXPENSES = "expenses"
    INVOICE = "invoice"
    ITEMS = "items"
    CREDIT_NOTE = "credit_note"
    ESTIMATE = "estimate"
    CONTRACT = "contract"
    PROPOSAL = "proposal"
    PROJECTS = "projects"
    TICKETS = "tickets"


CustomFieldOwnerName: TypeAlias = Literal[
    "company",
    "leads",
    "customers",
    "contacts",
    "staff",
    "contracts",
    "tasks",
    "expenses",
    "invoice",
    "items",
    "credit_note",
    "estimate",
    "contract",
    "proposal",
    "projects",
    "tickets",
]
"""A value of `CustomFieldOwner` as text."""
