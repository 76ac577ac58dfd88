# Copied from generator/runtime/core/caches.py; edit it there, then generate again.
"""The one registry of what the runtime works out once and keeps: compiled readers, parsed annotations, and the like."""

from __future__ import annotations

from typing import Any, TypeVar

Table = TypeVar("Table", bound="dict[Any, Any] | set[Any]")


class Caches:
    """Tables that modules keep for the life of the process, each added where it is made."""

    def __init__(self) -> None:
        self._tables: list[dict[Any, Any] | set[Any]] = []

    def __len__(self) -> int:
        return len(self._tables)

    def add(self, table: Table) -> Table:
        """Register a table and return it."""
        self._tables.append(table)
        return table

    def clear(self) -> None:
        """Forget everything: what is asked for again is worked out again."""
        for table in self._tables:
            table.clear()


CACHES = Caches()
