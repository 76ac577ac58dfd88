# Copied from generator/runtime/apps/simulator/vendor/beginning.py; edit it there, then generate again.
"""The records that a vendor begins with: those of its document, and the caller's."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any

from ..document.examples import example_of, rows_in
from ..document.routes import Route
from ..document.values import Row, copied, mapping
from ..records import Collection
from .rows import Rows


class Beginning(Rows):
    """A vendor whose records are there from the beginning."""

    def seed(self) -> None:
        """Fill the records from the documented examples; a kind of record without one gets a row that is made up."""
        shown = [route for route in self.routes.values() if route.role in ("list", "read")]
        for route in shown:
            _, _, media = route.operation.success
            for example in route.operation.examples_of(media):
                for row in rows_in(example, route.wrap or None):
                    self.seed_row(route, row)
        for route in shown:
            if route.row is not None and not self.held(route):
                row = example_of(self.document, route.row)
                self.seed_row(route, mapping(row))

    def seed_row(self, route: Route, row: Row) -> None:
        """Add a documented record; where it is there already, what it lacks is added."""
        held = self.held(route)
        own = self.id_member(route.collection, row)
        known = held.record(row[own]) if row.get(own) is not None else None
        if known is None:
            held.add(row)
        else:
            known.row |= {name: copied(value) for name, value in row.items() if name not in known.row}

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
