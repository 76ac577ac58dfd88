# Copied from generator/runtime/apps/warehouse/tables.py; edit it there, then generate again.
"""Make the resources of dlt: a table for each listing, and one of drifts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from hashlib import blake2b
from importlib import import_module
from typing import Any, Final

from ...codec.arrow import Misfits, json_text
from ...core.errors import ExtraMissing, Forbidden
from ...core.values import Value
from .columns import Row, Table, column_name
from .walking import Batch, Fetched, Source, State, walk

DRIFTS: Final = "_drifts"
"""The table of what does not fit."""
DELETED: Final = "_deleted"
"""The column that has dlt delete a row; always null."""

_DRIFT_COLUMNS = {
    name: {"name": name, "data_type": kind, "nullable": name != "id"}
    for name, kind in (
        ("id", "text"),
        ("table_name", "text"),
        ("row_key", "text"),
        ("place", "text"),
        ("value", "text"),
        ("seen_at", "timestamp"),
    )
}


def load_dlt(package: str) -> Any:
    """Import dlt.

    Args:
        package: The client's package, whose extra brings it.

    Raises:
        ExtraMissing: dlt is not installed.
    """
    try:
        return import_module("dlt")
    except ModuleNotFoundError as error:
        extra = f"{package.replace('_', '-')}[dlt]"
        raise ExtraMissing(f"loading needs dlt, which is not installed: pip install '{extra}'") from error


class Marks:
    """Marks rows as those of one table, or as drifts of it.

    Args:
        dlt: The module.
        table: The table.
    """

    def __init__(self, dlt: Any, table: Table) -> None:
        self._mark = dlt.mark
        self._table = table
        keyed = bool(table.primary_key)
        columns: dict[str, Any] = dict(table.columns)
        if table.tells_deletions:
            columns[DELETED] = {"name": DELETED, "data_type": "bool", "hard_delete": True}
        nested = {path: {"columns": child, **_parent(table, path)} for path, child in table.children.items()}
        self._hints = self._mark.make_hints(
            table_name=table.listing.name,
            primary_key=table.primary_key or None,
            write_disposition="merge" if keyed else "replace",
            columns=columns,
            nested_hints=nested or None,
        )
        self._drift_hints = self._mark.make_hints(
            table_name=DRIFTS, primary_key="id", write_disposition="merge", columns=_DRIFT_COLUMNS
        )

    def empty(self) -> Iterator[Any]:
        """Yield what makes the table, and that of drifts, also if they have no rows."""
        for hints in (self._hints, self._drift_hints):
            yield self._marked(self._mark.materialize_table_schema(), hints)

    def rows(self, rows: list[Row]) -> Any:
        """Mark rows."""
        return self._marked(rows, self._hints)

    def drifts(self, drifts: list[Row]) -> Any:
        """Mark drifts."""
        return self._marked(drifts, self._drift_hints)

    def _marked(self, data: Any, hints: Any) -> Any:
        return self._mark.with_hints(data, hints, create_table_variant=True)


def _parent(table: Table, path: tuple[str, ...]) -> dict[str, str]:
    """Return the table above a child table, where a model between them has no table of its own."""
    if len(path) < 2 or path[:-1] in table.children:
        return {}
    above = next((path[:end] for end in range(len(path) - 2, 0, -1) if path[:end] in table.children), ())
    return {"parent_table_name": "__".join((table.listing.name, *above))}


class Run(Value):
    """What the resources of one run of a pipeline share."""

    source: Source
    batch: Batch
    wanted: frozenset[str]
    """Names of the tables that are wanted; the round is over when all of them are done."""

    began: str
    """When the round began, by which it is told from others; empty where rounds do not matter."""

    counts: dict[str, int]
    """Rows so far, by table."""

    refused: dict[str, str] | None
    """Takes the vendor's words by table where it does not let these credentials see a listing; `None` raises then."""


def table_resource(dlt: Any, run: Run, table: Table) -> Any:
    """Return the resource of a listing.

    Args:
        dlt: The module.
        run: What it shares with the other resources.
        table: The table; if nothing identifies its rows, it is replaced as a whole, whatever the batch is.
    """
    name = table.listing.name
    marks = Marks(dlt, table)
    is_whole = not table.primary_key

    def rows() -> Iterator[Any]:
        state: State = dlt.current.resource_state()
        if run.began:
            _begin_round(dlt.current.source_state(), run.began)
        yield from marks.empty()
        try:
            for fetched in walk(run.source, table.listing, state, Batch(None) if is_whole else run.batch):
                run.counts[name] = run.counts.get(name, 0) + len(fetched.items)
                yield from _marked(marks, table, fetched)
        except Forbidden as error:
            if run.refused is None:
                raise
            run.refused[name] = str(error)
            state.pop("walking", None)
        if run.began and "walking" not in state:
            _end_in_round(dlt.current.source_state(), name, run.wanted)

    return dlt.resource(rows, name=name, write_disposition="replace" if is_whole else "merge")


def _begin_round(state: State, began: str) -> None:
    """Begin a round in the state of the source, unless it is the one that is under way."""
    if state.get("round", {}).get("began") != began:
        state["round"] = {"began": began, "done": []}


def _end_in_round(state: State, name: str, wanted: frozenset[str]) -> None:
    """Note in the state of the source that a table is done; the round is over when all that are wanted are."""
    done = {*state["round"]["done"], name}
    if wanted <= done:
        del state["round"]
    else:
        state["round"]["done"] = sorted(done)


def _marked(marks: Marks, table: Table, fetched: Fetched) -> Iterator[Any]:
    rows: list[Row] = []
    drifts: list[Row] = []
    known: dict[tuple[object, ...], Row] = {}
    for item in fetched.items:
        row, misfits = table.row(item, fetched.arguments)
        if row is not None and table.primary_key:
            first = known.setdefault(tuple(row[name] for name in table.primary_key), row)
            if first is not row and first != row:
                # Of two rows with one key, the table would keep the last alone.
                row, misfits = None, {**misfits, "value": row}
        if row is not None:
            rows.append(row)
        drifts += _drifts(table, row, misfits)
    if rows:
        yield marks.rows(rows)
    if drifts:
        yield marks.drifts(drifts)


def _drifts(table: Table, row: Row | None, misfits: Misfits) -> Iterator[Row]:
    """Yield what does not fit of an item, each under an id that it has the next time too."""
    name = table.listing.name
    key = "" if row is None else "/".join(str(row[column]) for column in table.primary_key)
    for place, value in misfits.items():
        text = json_text(value)
        parts = (name, key, place, "" if key else text)
        mark = blake2b("\n".join(parts).encode("utf-8", "replace"), digest_size=16).hexdigest()
        yield {
            "id": mark,
            "table_name": name,
            "row_key": key or None,
            "place": place.encode("ascii", "backslashreplace").decode().replace("\0", "\\0"),
            "value": text,
            "seen_at": datetime.now(UTC),
        }


def deletion_rows(dlt: Any, table: Table, keys: Iterable[str], note: Callable[[State], None]) -> Any:
    """Return the resource that has dlt delete rows.

    Args:
        dlt: The module.
        table: The table.
        keys: Keys of the rows.
        note: Called with the state of the listing, to keep where the comparison stands.
    """
    marks = Marks(dlt, table)
    column = column_name(str(table.listing.key))
    gone = [{column: key, DELETED: True} for key in keys]

    def rows() -> Iterator[Any]:
        note(dlt.current.resource_state())
        if gone:
            yield marks.rows(gone)

    return dlt.resource(rows, name=table.listing.name, write_disposition="merge")


def as_source(dlt: Any, name: str, resources: list[Any]) -> Any:
    """Return resources as one source of dlt."""

    def all_of_them() -> list[Any]:
        return resources

    return dlt.source(all_of_them, name=name)()
