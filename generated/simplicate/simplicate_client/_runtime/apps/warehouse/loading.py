# Copied from generator/runtime/apps/warehouse/loading.py; edit it there, then generate again.
"""Load a client's listings: as a source of dlt, or in batches that survive being killed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from ...client.client import BareClient
from ...codec.model import Model
from ...core.errors import InvalidArgument
from ...core.values import Value
from .columns import Table, column_name, table_of
from .listings import Listing, listings_of
from .rules import Incremental
from .tables import Run, as_source, deletion_rows, load_dlt, table_resource
from .walking import Arguments, Batch, Source, State, position_to_store, stored_position

C = TypeVar("C", bound=BareClient)

_OLDEST_ROUND = timedelta(days=1)
"""An interrupted round that is older begins anew: what it loaded first is no longer fresh."""

_READY = 600.0
"""Seconds to wait for a listing that is "not yet" there, where the client does not say."""

_IDS_OF_A_PAGE = 100

_NONE: Mapping[str, Arguments] = {}


class Loaded(Value):
    """What was loaded."""

    rows: Mapping[str, int]
    """Rows that were fetched, by table."""

    gone: Mapping[str, int]
    """Rows that were deleted since the vendor has them no longer, by table."""

    refused: Mapping[str, str]
    """Tables that were left out, since the vendor does not let these credentials see them, with its words."""

    runs: int
    """Load packages: after being killed, at most one of them is fetched again."""


class Warehouse(Generic[C]):
    """Loads the listings of one vendor.

    Args:
        client_class: The blocking client.
        name: What the source of dlt is called.
        rules: What the spec says of loading, by method; under an empty name for all that it fits.
    """

    def __init__(self, client_class: type[C], name: str, rules: Mapping[str, Incremental] | None = None) -> None:
        self.client_class: type[C] = client_class
        self.name = name
        self._rules = rules or {}
        self.package = client_class.__module__.partition(".")[0]

    @cached_property
    def listings(self) -> dict[str, Listing]:
        """All listings by the names of their tables."""
        return listings_of(self.client_class, self._rules)

    def source(
        self,
        client: C | None = None,
        *,
        resources: Sequence[str] | None = None,
        arguments: Mapping[str, Arguments] = _NONE,
        only_new: Sequence[str] = (),
        with_secrets: bool = False,
    ) -> Any:
        """Return the listings as a source of dlt: `pipeline.run(source(resources=["hours"]))`.

        One run fetches all that is wanted. `load` does the same in batches, so that little is repeated after a failure.

        Args:
            client: The client; by default one is made from the environment variables.
            resources: Tables to load, such as `hours`; by default all that need no `arguments`.
            arguments: Arguments of listings, by table: `{"employees": {"client_id": 7}}`. For an id, a list of ids
                is fine. A listing with required arguments is otherwise asked for once for each record of the
                listing above it.
            only_new: Tables to load only new records into after the first time, where the vendor's filter finds only
                records that were created: changes of older records are missed then.
            with_secrets: Whether columns are made of members that hold secrets, such as passwords or account numbers.

        Raises:
            ExtraMissing: dlt is not installed.
            InvalidArgument: A named table does not exist, or its listing needs arguments.
        """
        dlt = load_dlt(self.package)
        source = self._source(client or self.client_class(), arguments, only_new)
        names = self._selected(resources, arguments)
        run = Run(source, Batch(None), frozenset(names), "", {}, None)
        tables = self._tables(source, names, with_secrets)
        return as_source(dlt, self.name, [table_resource(dlt, run, table) for table in tables])

    def load(  # noqa: PLR0913  what `source` takes, and how it is loaded
        self,
        pipeline: Any,
        client: C | None = None,
        *,
        resources: Sequence[str] | None = None,
        arguments: Mapping[str, Arguments] = _NONE,
        only_new: Sequence[str] = (),
        with_secrets: bool = False,
        deletions: bool = False,
        pages: int = 50,
    ) -> Loaded:
        """Load listings in batches; a process that is killed repeats at most one batch when it is started again.

        What was loaded is kept, and nothing of it comes twice. Tables whose rows nothing identifies are replaced as a
        whole, in one batch. Calls wait for the request budget, however long that takes.

        Args:
            pipeline: The pipeline of dlt.
            client: As for `source`.
            resources: As for `source`.
            arguments: As for `source`.
            only_new: As for `source`.
            with_secrets: As for `source`.
            deletions: Whether to delete rows of records that the vendor no longer has, where it can tell. This asks
                for each known record, a hundred with one request.
            pages: Most pages of a batch, over all tables.

        Raises:
            ExtraMissing: dlt is not installed.
            InvalidArgument: A named table does not exist, or its listing needs arguments.
        """
        if type(pages) is not int or pages < 1:
            raise InvalidArgument(f"pages is {pages!r}; give a number of pages from 1 on")
        dlt = load_dlt(self.package)
        source = self._source(client or self.client_class(), arguments, only_new)
        names = self._selected(resources, arguments)
        tables = {table.listing.name: table for table in self._tables(source, names, with_secrets)}
        pending = _load_pending(pipeline)
        walked = self._walk(dlt, pipeline, source, tables, pages)
        gone: dict[str, int] = {}
        runs = pending + walked.runs
        for table in tables.values() if deletions else ():
            if table.tells_deletions and table.listing.name not in walked.refused:
                gone[table.listing.name], more = self._delete(dlt, pipeline, source, table, pages)
                runs += more
        return Loaded(walked.rows, gone, walked.refused, runs)

    def _walk(self, dlt: Any, pipeline: Any, source: Source, tables: Mapping[str, Table], pages: int) -> Loaded:
        """Walk through listings, one batch after the other, until all are done."""
        counts: dict[str, int] = {}
        refused: dict[str, str] = {}
        runs = 0
        began, waiting = self._waiting(pipeline, list(tables))
        while waiting:
            run = Run(source, Batch(pages), frozenset(tables), began, counts, refused)
            resources = [table_resource(dlt, run, tables[name]) for name in waiting]
            pipeline.run(as_source(dlt, self.name, resources)).raise_on_failed_jobs()
            runs += 1
            done = _round(self._state(pipeline)).get("done")
            waiting = [] if done is None else [name for name in waiting if name not in done]
        return Loaded(counts, {}, refused, runs)

    def _source(self, client: C, arguments: Mapping[str, Arguments], only_new: Sequence[str]) -> Source:
        for name in (*arguments, *only_new):
            self._known(name)
        ready = client.options.wait_until_ready
        patient = client.with_options(max_wait=None, wait_until_ready=_READY if ready is None else ready)
        return Source(patient, self.listings, arguments, frozenset(only_new), {})

    def _selected(self, resources: Sequence[str] | None, arguments: Mapping[str, Arguments]) -> list[str]:
        if resources is None:
            return [name for name, listing in self.listings.items() if self._is_ready(listing, arguments)]
        names = list(dict.fromkeys(map(self._known, resources)))
        for name in names:
            listing = self.listings[name]
            if not self._is_ready(listing, arguments):
                missing = [need for need in listing.needs if need not in arguments.get(name, {})]
                example = ", ".join(f"{need!r}: ..." for need in missing)
                raise InvalidArgument(f"{name} needs arguments={{{name!r}: {{{example}}}}}")
        return names

    def _is_ready(self, listing: Listing, arguments: Mapping[str, Arguments]) -> bool:
        """Return whether a listing can be asked for: all that it needs is given, or a listing above has it."""
        if set(listing.needs) <= set(arguments.get(listing.name, {})):
            return True
        return listing.parent is not None and self._is_ready(self.listings[listing.parent], arguments)

    def _known(self, name: str) -> str:
        if name in self.listings:
            return name
        alike = get_close_matches(name, self.listings, 3, 0.5)
        hint = f"; {' or '.join(alike)} may be meant" if alike else f"; there are {', '.join(self.listings)}"
        raise InvalidArgument(f"there is no table {name!r}{hint}")

    def _tables(self, source: Source, names: Sequence[str], with_secrets: bool) -> list[Table]:
        zone = source.client.options.timezone
        return [table_of(self.listings[name], zone, with_secrets=with_secrets) for name in names]

    def _state(self, pipeline: Any) -> State:
        return cast("State", pipeline.state.get("sources", {}).get(self.name, {}))

    def _waiting(self, pipeline: Any, names: Sequence[str]) -> tuple[str, list[str]]:
        """Return when the round began, and the tables that are to be walked in it.

        A round that was interrupted goes on; of its tables, those that are done are not walked again.
        """
        around = _round(self._state(pipeline))
        now = datetime.now(UTC)
        if around and now - datetime.fromisoformat(around["began"]) < _OLDEST_ROUND:
            left = [name for name in names if name not in around["done"]]
            if left:
                return around["began"], left
        return now.isoformat(), list(names)

    def _delete(self, dlt: Any, pipeline: Any, source: Source, table: Table, pages: int) -> tuple[int, int]:
        """Delete the rows of a table that are gone at the vendor; return how many, and the number of runs."""
        listing = table.listing
        compare = getattr(source.client, str(listing.rule.deletions))
        stored = self._state(pipeline).get("resources", {}).get(listing.name, {}).get("compared")
        position = None if stored is None else stored_position(source.client, stored)
        known = _known_keys(pipeline, table)
        count = runs = 0
        while known:
            deletions = compare(listing.resource(source.client), known, position=position, limit=pages * _IDS_OF_A_PAGE)
            position = deletions.position
            if deletions.ids or position is not None or runs or stored is not None:
                resource = deletion_rows(dlt, table, deletions.ids, _noting(position))
                pipeline.run(as_source(dlt, self.name, [resource])).raise_on_failed_jobs()
                count, runs = count + len(deletions.ids), runs + 1
            if position is None:
                break
        return count, runs


def _noting(position: Model | None) -> Any:
    def note(state: State) -> None:
        state.pop("compared", None)
        if position is not None:
            state["compared"] = position_to_store(position)

    return note


def _round(state: State) -> State:
    return cast("State", state.get("round", {}))


def _load_pending(pipeline: Any) -> int:
    """Load what an interrupted run fetched, and return the number of runs that took."""
    pipeline.sync_destination()
    if not pipeline.has_pending_data:
        return 0
    pipeline.run()
    return 1


def _known_keys(pipeline: Any, table: Table) -> list[str]:
    """Return the keys of the rows that were loaded."""
    with pipeline.sql_client() as client:
        column = client.escape_column_name(column_name(str(table.listing.key)))
        place = client.make_qualified_table_name(table.listing.name)
        return [str(row[0]) for row in client.execute_sql(f"SELECT {column} FROM {place}")]
