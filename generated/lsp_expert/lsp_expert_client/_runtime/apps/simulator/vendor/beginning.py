# Copied from generator/runtime/apps/simulator/vendor/beginning.py; edit it there, then generate again.
"""The records that a vendor begins with: those of its document, and the caller's."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..bodies import typed_text
from ..document.examples import empty, example_of, fitting_examples, rows_in
from ..document.routes import Route
from ..document.schemas import members_of, required_of
from ..document.values import Row, copied, mapping
from ..records import Collection
from .rows import Rows


class Beginning(Rows):
    """A vendor whose records are there from the beginning."""

    def seed(self) -> None:
        """Fill the records from the documented examples; a kind of record without one gets a row that is made up.

        The ids that examples of paths name are there too. An example that cannot be an id, such as a word where ids are
        numbers, is another name of the first record: a vendor whose page prints it looks records up by it.
        """
        for key, row in self.document.once("seeds", self.document.operations, lambda: [*self._documented_rows()]):
            self.seed_row(self.routes[key], row)
        shown = [route for route in self.routes.values() if route.role in ("list", "read")]
        for route in shown:
            if route.row is not None and not self.held(route):
                row = example_of(self.document, route.row)
                self.seed_row(route, mapping(row))
        for route in shown:
            self._complete(route)
        for route in self.routes.values():
            self.seed_named(route, self.named_in_examples(route.operation))

    def _documented_rows(self) -> Iterator[tuple[str, Row]]:
        """Yield the records that examples show, each with the operation that shows it."""
        for key, route in self.routes.items():
            _, kind, media = route.operation.success
            examples = fitting_examples(self.document, media, kind) if route.role in ("list", "read") else []
            for row in (row for example in examples for row in rows_in(example, route.wrap or None, route.row_wrap)):
                if not self.answer_judge.faults(route.row, row):
                    yield key, row

    def _complete(self, route: Route) -> None:
        """Give the records of a route what it always shows of them: a listing may show less than reading one does."""
        members = members_of(self.document, route.row)
        for name in required_of(self.document, route.row):
            for row in self.held(route):
                if name not in row and name in members:
                    row[name] = empty(self.document, members[name])

    def seed_row(self, route: Route, row: Row) -> None:
        """Add a documented record; where it is there already, what it lacks is added."""
        held = self.held(route)
        own = self.id_member(route.collection, row)
        known = held.record(row[own]) if row.get(own) is not None else None
        if known is None:
            held.add(row)
        else:
            known.row |= {name: copied(value) for name, value in row.items() if name not in known.row}

    def seed_named(self, route: Route, values: Mapping[str, Any]) -> None:
        """Add the records that the values of a path name, each like the first of its kind, where it is not there."""
        parts = route.operation.path.split("/")[1:]
        for at, part in enumerate(parts):
            named = self._reading_route(route, "/" + "/".join(parts[: at + 1]))
            if named is not None and part[1:-1] in values and named.collection in self.records:
                self._add_like_the_first(named, values[part[1:-1]])

    def _reading_route(self, route: Route, path: str) -> Route | None:
        """Return the route that reads the record at the beginning of a route's path; its own where nothing reads it."""
        reads = (self.routes.get(f"GET {path}"), self.routes.get(f"GET {path}/"))
        read = next((one for one in reads if one is not None and one.item and one.role == "read"), None)
        is_own = path == route.operation.path and bool(route.item) and route.role in ("update", "delete")
        return read or (route if is_own else None)

    def _add_like_the_first(self, route: Route, record_id: Any) -> None:
        collection, held = route.collection, self.held(route)
        if record_id in held:
            return
        first = next(iter(held.held.values()), None)
        row = mapping(example_of(self.document, route.row)) if first is None else mapping(copied(first.row))
        own = self.id_member(collection, row)
        if self.may_be_id(collection, record_id):
            held.add({**row, own: typed_text(str(record_id), self.members_of_rows(collection).get(own, {}))})
        else:
            held.other_names[str(record_id)] = (held.add(row) if first is None else first).id

    def load(self, records: Mapping[str, Iterable[Mapping[str, Any]]]) -> None:
        """Add the caller's records.

        Raises:
            ValueError: The document has no records of a given name.
        """
        for name, rows in records.items():
            if name not in self.records:
                known = ", ".join(sorted(self.records))
                raise ValueError(f"there are no records {name!r}; there are {known}")
            for row in rows:
                self.load_row(self.records[name], copy.deepcopy(dict(row)))

    def load_row(self, collection: Collection[Any], row: Row) -> None:
        """Add a row of the caller's; what it belongs to is in members that are called like parameters of the path.

        Members that a record always has and that the row leaves out hold nothing.
        """
        kinds = self._scopes.get(collection.name, {})
        named = {name: kind for name, kind in kinds.items() if row.get(name) is not None and name != "id"}
        scope = {kind: str(row[name]) for name, kind in named.items()}
        members = self._members.get(collection.name, {})
        for name in named:
            if members and name not in members:
                del row[name]
        collection.add({**self.blank(collection.name, row), **row}, scope=scope)
