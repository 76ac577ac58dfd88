# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .expense import Expense
    from .expense_page import ExpensePage


ExpenseRows: TypeAlias = "list[Expense] | ExpensePage"
"""The expenses of a listing or search: a bare list, or a page of 3.x."""
