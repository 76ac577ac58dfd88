# Copied from generator/runtime/apps/command_line/output/rows.py; edit it there, then generate again.
"""Make rows of a result: of the items of a listing, of a list, or of one value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from attrs import fields

from ....codec.jsontext import is_list
from ....codec.rows import as_python, flat_row
from ....core.errors import InvalidArgument
from ....core.values import UNSET

if TYPE_CHECKING:
    from attrs import AttrsInstance

Row = dict[str, Any]


def items_of(value: object) -> list[object]:
    """Return the items of a value: those of a list, or the value itself; `None` has no items."""
    if value is None:
        return []
    return list(cast("list[object]", value)) if is_list(value) or isinstance(value, tuple) else [value]


def nested(item: object) -> Any:
    """Return an item with its models as dicts of Python names; members that did not come are left out."""
    if hasattr(type(item), "__attrs_attrs__") and not hasattr(item, "unknown_fields"):
        names = [attribute.name for attribute in fields(cast("type[AttrsInstance]", type(item)))]
        return {name: nested(getattr(item, name)) for name in names if not name.startswith("_")}
    return as_python(item, UNSET)


def flat(items: Sequence[object], columns: Sequence[str]) -> tuple[list[str], list[Row]]:
    """Return the columns and rows of a table: nested members are columns such as `owner.name`.

    Args:
        items: The items.
        columns: The columns that are wanted, in their order; none for all.

    Raises:
        InvalidArgument: No row has a column.
    """
    rows = [flat_row(item if hasattr(item, "unknown_fields") else nested(item)) for item in items]
    known = list(dict.fromkeys(name for row in rows for name in row))
    wanted = list(chosen(known, columns)) if rows else list(columns)
    return wanted or known, rows


def chosen(known: Sequence[str], columns: Sequence[str]) -> Iterator[str]:
    """Yield the columns that are wanted; a name with members below it stands for all of them."""
    for name in columns:
        inside = [one for one in known if one == name or one.startswith(f"{name}.")]
        if not inside:
            raise InvalidArgument(f"--columns {name}: there is no such column; there are {', '.join(known)}")
        yield from inside
