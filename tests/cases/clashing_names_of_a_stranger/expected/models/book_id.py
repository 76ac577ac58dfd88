# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from enum import StrEnum


class BookId(StrEnum):
    """BookId."""

    paid = "paid"
    Paid = "Paid"
    EMPTY = ""
    LESS = "<"
    LESS_EQUALS = "<="
