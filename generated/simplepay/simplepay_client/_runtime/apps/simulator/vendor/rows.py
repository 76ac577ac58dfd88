# Copied from generator/runtime/apps/simulator/vendor/rows.py; edit it there, then generate again.
"""The rows of records: what a request gives, what is kept of it, and what is shown."""

from __future__ import annotations

from typing import Any, cast

from ..bodies import typed_text
from ..document.document import Operation
from ..document.examples import empty
from ..document.routes import Route
from ..document.schemas import hidden_in, is_open, members_of
from ..document.values import Row, copied, is_list, is_row, mapping
from ..records import Record
from ..request import Body, Received, ReceivedFile
from .kinds import Kinds


class Rows(Kinds):
    """A vendor that makes rows of what requests give."""

    def given(self, request: Received, route: Route) -> Row:
        """Return the members of a record that a request gives, without the wrap of the body."""
        members = request.body.members
        bodies = list(cast(Operation, request.operation).bodies.values())
        wrap = mapping(self.document.resolved(bodies[0].get("schema"))).get("x-unwrap") if bodies else None
        wrap = mapping(wrap).get("member") if is_row(wrap) else wrap
        wrap = wrap or self._lone_member(members, route)
        if isinstance(wrap, str) and isinstance(members.get(wrap), dict):
            members = mapping(members[wrap])
        sent = members_of(self.document, bodies[0].get("schema")) if bodies else {}
        known = {**sent, **self._members.get(route.collection, {})}
        return {name: self.as_held(value, known.get(name), request.body.is_form) for name, value in members.items()}

    def _lone_member(self, members: Row, route: Route) -> str | None:
        """Return the only member of a body, where it is an object that records do not have: `{"employee": {...}}`."""
        name = next(iter(members), "")
        return name if len(members) == 1 and name not in self._members.get(route.collection, {name: {}}) else None

    def as_held(self, value: Any, schema: Row | None, from_form: bool) -> Any:
        """Return a value as it is kept: by default of the type that is read, where a form gives texts."""
        if schema is None or not from_form:
            return copied(value)
        if isinstance(value, str):
            return typed_text(value, schema)
        if is_row(value):
            inner = members_of(self.document, schema)
            return {name: self.as_held(part, inner.get(name), from_form) for name, part in value.items()}
        item = mapping(self.document.resolved(schema.get("items")))
        return [self.as_held(part, item, from_form) for part in value] if is_list(value) else value

    def new_row(self, request: Received, route: Route) -> Row:
        """Return the members of a new record: what was given, and for what is always there and was not, nothing."""
        given = self.given(request, route)
        known = self._members.get(route.collection, {})
        row = self.blank(route.collection, given)
        scope = {
            name: self.as_held(value, known[name], True)
            for name, value in request.values.items()
            if name in known and name != route.item
        }
        whole: Row = {**row, **scope, **given}
        return whole

    def blank(self, collection: str, row: Row) -> Row:
        """Return nothing for each member that records of a collection always have, but for the id."""
        required = self._required.get(collection, frozenset())
        known = self._members.get(collection, {})
        own = self.id_member(collection, row)
        return {name: empty(self.document, known[name]) for name in known if name in required and name != own}

    def changed(self, request: Received, route: Route, record: Record) -> Row:  # noqa: ARG002  a vendor may look at it
        """Return the members that an update sets."""
        return self.given(request, route)

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:  # noqa: ARG002  a vendor may look at it
        """Return a row as a listing has it, or as reading it `alone` does: joined columns are added here."""
        return mapping(copied(record.row))

    def named_members(self, route: Route, row: Row) -> Row:
        """Return a row without members that only requests have, and those that its answer does not take."""
        hidden = hidden_in(self.document, route.row) if route.row is not None else frozenset[str]()
        if not hidden.isdisjoint(row):
            row = {name: value for name, value in row.items() if name not in hidden}
        if route.row is None or is_open(self.document, route.row):
            return row
        members = members_of(self.document, route.row)
        return {name: value for name, value in row.items() if name in members} if members else row

    def keep_files(self, request: Received, record: Record) -> None:
        """Keep the files of a request with its record."""
        for name, value in request.body.members.items():
            files = Received("", "", body=Body("", value)).files
            if files:
                record.files.setdefault(name, []).extend(files)
                if isinstance(record.row.get(name), ReceivedFile | dict | list):
                    record.row.pop(name, None)
