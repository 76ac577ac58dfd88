# Copied from generator/runtime/apps/command_line/output/writing.py; edit it there, then generate again.
"""Write the result of a call in the format that was chosen."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import IO, Any, Final, cast

from ....call.call import Saved
from ....codec.jsontext import is_list, is_object
from ....core.errors import InvalidArgument
from ....core.redaction import printable
from ....core.values import Value
from ....paging.paging import Pages
from ...reflection.methods import Kind
from ..options import Choices, Format
from ..progress import Progress
from .rows import flat, items_of, nested
from .target import is_terminal, opened
from .text import guarded, json_of, shown

_SUFFIXES: Final[dict[str, Format]] = {
    ".csv": "csv",
    ".json": "json",
    ".jsonl": "ndjson",
    ".ndjson": "ndjson",
    ".parquet": "parquet",
    ".txt": "table",
    ".xlsx": "xlsx",
}


class Result(Value):
    """What a call returned."""

    value: object
    kind: Kind
    timezone: tzinfo | None = None
    """The zone of the vendor's times that name none."""


class Fetched:
    """The items of a result, fetched as they are needed."""

    def __init__(self, result: Result, limit: int | None, progress: Progress) -> None:
        self.has_more = False
        """Whether there are more than were fetched."""
        self.count = 0
        self._value = result.value
        self._pages = _pages_of(result.value)
        self._limit = limit
        self._progress = progress
        self.timezone = result.timezone
        self.is_one = self._pages is None and not isinstance(result.value, list | tuple)
        """Whether it is one value, and no list."""
        self.returns: object = None if self._pages is None else self._pages.call.returns
        """What the items are read as, where that is known before they come."""

    def pages(self) -> Iterator[list[object]]:
        """Yield the items, page by page, up to the limit."""
        if self._pages is None:
            yield items_of(self._value)
            return
        walk = self._pages.pages()
        for page in walk:
            items = page.items if self._limit is None else page.items[: self._limit - self.count]
            self.count += len(items)
            self._progress(self.count, _least(page.total, self._limit))
            yield items
            if self.count == self._limit:
                self.has_more = len(items) < len(page.items) or walk.cursor is not None
                return

    def all(self) -> list[object]:
        """Return all items, up to the limit."""
        items = [item for page in self.pages() for item in page]
        self._progress.stop()
        return items


def _pages_of(value: object) -> Pages[object] | None:
    return cast("Pages[object]", value) if isinstance(value, Pages) else None


def _least(total: int | None, limit: int | None) -> int | None:
    """Return how many rows there will be; `None` if the vendor does not tell how many there are."""
    return total if total is None or limit is None else min(total, limit)


def write(result: Result, choices: Choices, progress: Progress) -> None:
    """Write a result where and how it was chosen.

    Raises:
        InvalidArgument: The format does not suit the result or the place.
        ExtraMissing: The format takes a package that is not installed.
    """
    value = result.value
    if isinstance(value, Saved):
        _tell_saved(value, progress)
    elif isinstance(value, bytes):
        _write_bytes(value, choices.output)
    elif value is None:
        if is_terminal(choices.output):
            print("done", file=sys.stderr)
    else:
        _write_rows(result, choices, progress)


def _tell_saved(saved: Saved, progress: Progress) -> None:
    progress.stop()
    if saved.path is not None:
        print(printable(f"{saved.path}: {saved.size} bytes"), file=sys.stderr)


def _write_rows(result: Result, choices: Choices, progress: Progress) -> None:
    terminal = is_terminal(choices.output)
    format_ = choices.format or _format_of(choices.output, terminal)
    if terminal and format_ in ("xlsx", "parquet"):
        raise InvalidArgument(f"{format_} does not go to a terminal; give --output FILE")
    if terminal and format_ == "ndjson":
        progress.stop()  # rows come while the bar would move
    if result.kind == "stream":
        _write_stream(cast("Iterator[object]", result.value), choices, terminal=terminal)
        return
    fetched = Fetched(result, choices.limit, progress)
    with opened(choices.output) as file:
        _WRITERS[format_](fetched, choices, file, terminal)
    progress.stop()
    if fetched.has_more:
        print(f"only the first {fetched.count} were fetched; --all fetches all, --limit N so many", file=sys.stderr)


def _format_of(output: str | None, terminal: bool) -> Format:
    suffix = Path(output).suffix.lower() if output else ""
    return _SUFFIXES.get(suffix, "table" if terminal else "ndjson")


def _write_bytes(value: bytes, output: str | None) -> None:
    if is_terminal(output):
        raise InvalidArgument("a file does not go to a terminal; give --output FILE")
    with opened(output) as file:
        file.write(value)


def _write_stream(events: Iterator[object], choices: Choices, *, terminal: bool) -> None:
    with opened(choices.output) as file:
        for event in events:
            _put(file, f"{json_of(nested(event), terminal=terminal)}\n")
            file.flush()


def _lines(fetched: Fetched, choices: Choices, file: IO[bytes], terminal: bool) -> None:
    for page in fetched.pages():
        for row in _json_rows(page, choices.columns):
            _put(file, f"{json_of(row, terminal=terminal)}\n")
        file.flush()


def _array(fetched: Fetched, choices: Choices, file: IO[bytes], terminal: bool) -> None:
    rows = _json_rows(fetched.all(), choices.columns)
    if fetched.is_one:
        _put(file, f"{_pretty(rows[0], terminal)}\n")
        return
    _put(file, "[" + ",".join(f"\n  {_pretty(one, terminal, '  ')}" for one in rows) + "\n]\n")


def _json_rows(items: Sequence[object], columns: Sequence[str]) -> list[Any]:
    """Return items as JSON has them; with columns, as flat objects of these."""
    if not columns:
        return [nested(item) for item in items]
    names, rows = flat(items, columns)
    return [{name: row.get(name) for name in names} for row in rows]


def _pretty(value: object, terminal: bool, lead: str = "") -> str:
    """Return a value as JSON on several lines."""
    inner = f"{lead}  "
    if is_object(value) and value:
        lines = [
            f"{inner}{json_of(name, terminal=terminal)}: {_pretty(one, terminal, inner)}" for name, one in value.items()
        ]
        return "{\n" + ",\n".join(lines) + f"\n{lead}}}"
    if is_list(value) and any(isinstance(one, dict | list) for one in value):
        lines = [f"{inner}{_pretty(one, terminal, inner)}" for one in value]
        return "[\n" + ",\n".join(lines) + f"\n{lead}]"
    return json_of(value, terminal=terminal)


def _csv(fetched: Fetched, choices: Choices, file: IO[bytes], terminal: bool) -> None:
    import csv
    import io

    columns, rows = flat(fetched.all(), choices.columns)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    spell = shown if terminal else guarded
    writer.writerow([spell(name) for name in columns])
    writer.writerows([spell(row.get(name)) for name in columns] for row in rows)
    _put(file, text.getvalue())


def _table(fetched: Fetched, choices: Choices, file: IO[bytes], terminal: bool) -> None:
    from .tables import record, table

    columns, rows = flat(fetched.all(), choices.columns)
    if fetched.is_one:
        text, hidden = record(columns, rows[0]), 0
    else:
        text, hidden = table(columns, rows, chosen=bool(choices.columns))
    _put(file, text)
    if hidden and terminal:
        words = f"{hidden} more columns: --columns A,B chooses, --format json has all"
        print(words, file=sys.stderr)


def _xlsx(fetched: Fetched, choices: Choices, file: IO[bytes], terminal: bool) -> None:  # noqa: ARG001  as all writers
    from .sheets import write_xlsx

    columns, rows = flat(fetched.all(), choices.columns)
    write_xlsx(columns, rows, file)


def _parquet(fetched: Fetched, choices: Choices, file: IO[bytes], terminal: bool) -> None:  # noqa: ARG001  as all writers
    from .sheets import write_parquet

    write_parquet(fetched.returns, fetched.pages(), fetched.timezone, choices.columns, file)


def _put(file: IO[bytes], text: str) -> None:
    file.write(text.encode("utf-8", "backslashreplace"))


_WRITERS: Final = {
    "table": _table,
    "json": _array,
    "ndjson": _lines,
    "csv": _csv,
    "xlsx": _xlsx,
    "parquet": _parquet,
}
