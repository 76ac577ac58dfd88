# Copied from generator/runtime/apps/command_line/output/tables.py; edit it there, then generate again.
"""Lay out rows as a table for a terminal."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .text import cell_of, shown

_WIDEST = 40
"""Letters that a cell is counted with when it is decided how many columns there is room for."""


def table(columns: Sequence[str], rows: Sequence[Mapping[str, Any]], *, chosen: bool) -> tuple[str, int]:
    """Return rows as a table, and how many columns that hold something are not in it.

    Args:
        columns: Names of the columns.
        rows: The rows.
        chosen: Whether the caller wants these very columns: all are shown then, however narrow.
    """
    filled = list(columns) if chosen else [name for name in columns if any(_says(row.get(name)) for row in rows)]
    room = filled if chosen else _fitting(filled, rows)
    whole = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in room:
        _add_column(whole, name, rows, folds=chosen)
    for row in rows:
        whole.add_row(*(Text(shown(row.get(name))) for name in room))
    return (_printed(whole) if rows else "no rows\n"), len(filled) - len(room)


def _add_column(whole: Table, name: str, rows: Sequence[Mapping[str, Any]], *, folds: bool) -> None:
    side: Literal["left", "right"] = "right" if any(_is_number(row.get(name)) for row in rows) else "left"
    whole.add_column(Text(shown(name)), justify=side, overflow="fold" if folds else "ellipsis", no_wrap=not folds)


def record(columns: Sequence[str], row: Mapping[str, Any]) -> str:
    """Return one row as a list of names and values; a plain value alone."""
    if list(columns) == ["value"]:
        return f"{shown(row.get('value'))}\n"
    whole = Table(box=None, show_header=False, pad_edge=False)
    whole.add_column(style="bold", no_wrap=True)
    whole.add_column(overflow="fold")
    for name in columns:
        if _says(row.get(name)):
            whole.add_row(Text(shown(name)), Text(shown(row.get(name))))
    return _printed(whole)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _says(value: object) -> bool:
    return value is not None and cell_of(value) not in ("", "[]", "{}")


def _fitting(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the first columns that there is room for; at least one."""
    left = _width()
    names: list[str] = []
    for name in columns:
        widest = max((len(shown(row.get(name))) for row in rows), default=0)
        left -= min(max(widest, len(name)), _WIDEST) + 3
        if left < 0 and names:
            break
        names.append(name)
    return names


def _width() -> int:
    return shutil.get_terminal_size((100, 24)).columns


def _printed(whole: Table) -> str:
    colour = sys.stdout.isatty()
    console = Console(file=io.StringIO(), width=_width(), force_terminal=colour, highlight=False, legacy_windows=False)
    with console.capture() as captured:
        console.print(whole)
    lines = [line.rstrip() for line in captured.get().splitlines()]
    return "\n".join(line for line in lines if line) + "\n"
