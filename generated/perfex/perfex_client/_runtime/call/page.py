# Copied from generator/runtime/call/page.py; edit it there, then generate again.
"""One page of a listing."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..core.value import Value

T = TypeVar("T")


class Page(Value, Generic[T]):
    """One page of a listing."""

    items: list[T]
    number: int
    """From 1."""
    total: int | None
    """Rows on all pages together, where the vendor says."""
    raw: object
    """The answer as it came, with all that stood beside the rows."""
    has_next: bool
    """Whether another page follows, as far as can be told."""

    def __repr__(self) -> str:
        return f"Page(items={self.items!r}, number={self.number}, total={self.total}, has_next={self.has_next})"
