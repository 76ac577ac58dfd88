# Generated from specs/spec.yaml; edit that, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.core import tagged

if TYPE_CHECKING:
    from .book import Book
    from .film import Film


Medium: TypeAlias = "Annotated[Book | Film, tagged('kind', {'b': 'Book', 'Film': 'Film'})]"
"""Something to borrow."""
