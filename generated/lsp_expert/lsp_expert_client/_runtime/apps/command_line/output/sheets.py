# Copied from generator/runtime/apps/command_line/output/sheets.py; edit it there, then generate again.
"""Write rows as an Excel workbook or as Parquet."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, tzinfo
from decimal import Decimal
from importlib import import_module
from itertools import chain
from typing import IO, Any, Final

from ....codec.arrow import load_pyarrow, table_of
from ....codec.types import Record
from ....core.errors import ExtraMissing, InvalidArgument
from ....core.redaction import printable
from .rows import chosen
from .text import cell_of, plain

_DIGITS: Final = 15
"""Digits that a number in a workbook keeps; one with more is written as text."""

_MOST_ROWS: Final = 1_048_575
_LONGEST: Final = 32_767
"""Letters of a cell in a workbook."""

_PACKAGE: Final = __name__.partition("._runtime")[0].replace("_", "-")


def write_xlsx(columns: Sequence[str], rows: Sequence[Mapping[str, Any]], file: IO[bytes]) -> None:
    """Write a workbook with one sheet.

    Raises:
        ExtraMissing: openpyxl is not installed.
        InvalidArgument: There are more rows than a sheet takes.
    """
    try:
        openpyxl = import_module("openpyxl")
        cells = import_module("openpyxl.cell")
    except ModuleNotFoundError as error:
        raise ExtraMissing(f"xlsx needs openpyxl: pip install '{_PACKAGE}[cli]'") from error
    if len(rows) > _MOST_ROWS:
        raise InvalidArgument(f"a sheet takes {_MOST_ROWS} rows, and there are {len(rows)}: write csv or parquet")
    book: Any = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Rows")
    sheet.freeze_panes = "A2"
    for values in chain([columns], ([row.get(name) for name in columns] for row in rows)):
        sheet.append([_cell(cells, sheet, value) for value in values])
    whole = io.BytesIO()  # where the file fails, openpyxl's generators would complain at exit
    book.save(whole)
    file.write(whole.getbuffer())


def _cell(cells: Any, sheet: Any, value: object) -> Any:
    """Return a cell: numbers and days as such, all else as text, which is never a formula."""
    simple = plain(value)
    if simple is None:
        return None
    if isinstance(simple, bool):
        return simple
    if isinstance(simple, int | float | Decimal):
        digits = len(Decimal(str(simple)).as_tuple().digits)
        if digits <= _DIGITS:
            return simple
    elif isinstance(value, date) and getattr(value, "tzinfo", None) is None:
        return value
    text = "\n".join(printable(line) for line in cell_of(value).split("\n"))
    cell = cells.WriteOnlyCell(sheet, value=text[:_LONGEST])
    cell.data_type = "s"
    return cell


def write_parquet(
    returns: object,
    pages: Iterable[Sequence[object]],
    zone: tzinfo | None,
    columns: Sequence[str],
    file: IO[bytes],
) -> None:
    """Write a Parquet file, whose types are those of the model; with columns, nested members are columns of their own.

    Raises:
        ExtraMissing: pyarrow is not installed.
        InvalidArgument: The result is not a list of records, or there is no such column.
    """
    arrow = load_pyarrow()
    parquet = import_module("pyarrow.parquet")
    if returns is None:
        returns, pages = _records(pages)
    table = table_of(returns, zone)
    batches = (table.batch(page) for page in pages)
    if columns:
        whole = arrow.Table.from_batches(batches, schema=table.schema)
        while any(arrow.types.is_struct(field.type) for field in whole.schema):
            whole = whole.flatten()
        parquet.write_table(whole.select(list(chosen(whole.column_names, columns))), file)
        return
    with parquet.ParquetWriter(file, table.schema) as writer:
        for batch in batches:
            writer.write_batch(batch)


def _records(pages: Iterable[Sequence[object]]) -> tuple[type[Record], list[list[object]]]:
    """Return the class of the records of a result that is not a listing, and the records."""
    items = [item for page in pages for item in page]
    if not items or not isinstance(items[0], Record):
        raise InvalidArgument("parquet is for records, and the result has none; use --format json")
    return type(items[0]), [items]
