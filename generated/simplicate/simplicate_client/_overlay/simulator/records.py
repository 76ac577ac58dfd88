# Copied from overlays/simplicate/simulator/records.py; edit it there, then generate again.
"""The rows of records: what is sent with ids is read with what these stand for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simplicate_client._overlay.simulator.envelope import SAME, TIMES, Base
from simplicate_client._runtime.extend import (
    NOTHING,
    Collection,
    Received,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    copied,
    is_list,
    is_row,
    listing,
    mapping,
    members_of,
    stable_id,
)

_DEEPEST = 6
"""Records that are joined one in the other."""


class Records(Base):
    """A Simplicate that keeps records."""

    def load_row(self, collection: Collection[Any], row: Row) -> None:
        """Add a row of the caller's; it was made when the simulator was, if it does not say when."""
        collection.add(self.timed(self._from_input(collection.name, row), collection.name))

    def new_row(self, request: Received, route: Route) -> Row:
        """Return a new record: the ids of others become references, and it has the times of its making."""
        row = self._from_input(SAME.get(route.collection, route.collection), self.given(request, route))
        known = self.members_of_rows(SAME.get(route.collection, route.collection))
        fresh: Row = {name: _blank(node) for name, node in known.items() if name != "id"}
        times: Row = {name: self.now() for name in TIMES if name in known}
        return {**fresh, **times, **row}

    def changed(self, request: Received, route: Route, record: Record) -> Row:
        """Return the members that an update sets; custom fields and teams that are not named stay."""
        name = SAME.get(route.collection, route.collection)
        row = self._from_input(name, self.given(request, route), record.row)
        return row | ({"updated_at": self.now()} if "updated_at" in self.members_of_rows(name) else {})

    def created(self, request: Received, route: Route, record: Record) -> Reply:  # noqa: ARG002  as in the base class
        """Return the id of what was made."""
        return self.reply({"id": record.id})

    def deleted(self, request: Received, route: Route, record: Record) -> Reply:  # noqa: ARG002  as in the base class
        """Return the answer to a deletion: success, without a body."""
        return Reply(200, NOTHING)

    def single(self, route: Route, row: Row) -> Reply:  # noqa: ARG002  as in the base class
        """Return one record in its envelope."""
        return self.reply(row)

    def done(self, route: Route, body: Any) -> Reply:  # noqa: ARG002  as in the base class
        """Return a success, which is 200 always."""
        return Reply(200, body)

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:  # noqa: ARG002  as in the base class
        """Return a row, in which references have what the other record has now."""
        return mapping(self._joined(record.row, route.row))

    def _joined(self, value: Any, schema: Any, depth: int = 0) -> Any:
        if is_list(value):
            entries = listing(value)
            return [self._joined(entry, self._inner(schema), depth) for entry in entries]
        if not is_row(value):
            return value
        members = members_of(self.document, schema)
        row = self._with_other(mapping(value), members) if depth else mapping(value)
        if depth >= _DEEPEST:
            return copied(row)
        return {name: self._joined(part, members.get(name), depth + 1) for name, part in row.items()}

    def _with_other(self, row: Row, members: Mapping[str, Row]) -> Row:
        """Return a reference with what its schema names of the other record."""
        other = self.find_record(row["id"]) if isinstance(row.get("id"), str) else None
        if other is None or row is other.row:
            return row
        return row | {name: other.row[name] for name in members if other.row.get(name) is not None}

    def _from_input(self, collection: str, given: Row, before: Row | None = None) -> Row:
        """Return members as they are read: what is sent has ids where answers have objects."""
        known = self.members_of_rows(collection)
        return self._converted(given, known, before or {})

    def _converted(self, given: Row, known: Mapping[str, Row], before: Row) -> Row:
        row: Row = {}
        for name, value in given.items():
            short = name.removesuffix("_id")
            if short != name and short in known:
                row[short] = self.reference(name, value)
            if short == name or short not in known or name in known:
                row[name] = self._read(name, value, known, before)
        return row

    def _read(self, name: str, value: Any, known: Mapping[str, Row], before: Row) -> Any:
        """Return the value of a member as it is read."""
        if name == "custom_fields":
            return self._custom_fields(listing(value), listing(before.get(name)))
        if is_list(value) and name in known:
            return self._entries(name, listing(value), known[name], listing(before.get(name)))
        if name.endswith("_id") and isinstance(value, str):
            self.reference(name, value)
        return None if value == "null" else _as_read(copied(value), known.get(name, {}))

    def reference(self, name: str, value: Any) -> Row | None:
        """Return a reference to another record.

        Raises:
            Refused: No record has this id, though there are records of its kind.
        """
        if value in (None, "null", ""):
            return None
        kind = str(value).partition(":")[0]
        kinds = [self.records[one] for one in self._kinds.get(kind, ())]
        if ":" in str(value) and any(kinds) and self.find_record(value) is None:
            raise Refused(self.refuse(400, f"{name}: {value} does not exist"))
        return {"id": value}

    def _entries(self, name: str, values: list[Any], schema: Row, before: list[Any]) -> list[Any]:
        """Return the entries of a list: those with `value` are switched on or off, others are records of their own."""
        if name in ("teams", "interests") and all("value" in mapping(value) for value in values):
            chosen = {str(entry["id"]): entry for entry in map(mapping, before) if "id" in entry}
            for entry in map(mapping, values):
                if entry.get("value"):
                    chosen[str(entry["id"])] = {"id": entry["id"]}
                else:
                    chosen.pop(str(entry["id"]), None)
            return list(chosen.values())
        members = members_of(self.document, schema.get("items"))
        return [
            self._entry(name, index, mapping(value), members) if is_row(value) else copied(value)
            for index, value in enumerate(values)
        ]

    def _entry(self, name: str, index: int, value: Row, members: Mapping[str, Row]) -> Row:
        entry = self._converted(value, members, {})
        if "id" in members and "id" not in entry:
            entry = {
                "id": f"{name.removesuffix('s').replace('_', '')}:{stable_id(name, index, self.now()).hex}",
                **entry,
            }
        times = {time: self.now() for time in TIMES if time in members}
        return times | entry

    def _custom_fields(self, given: list[Any], before: list[Any]) -> list[Row]:
        fields = {str(mapping(one).get("name")): dict(mapping(one)) for one in before}
        defined = {
            str(row.get("name")): row
            for name in self.records
            if name.endswith("customfields")
            for row in self.records[name]
        }
        for one in map(mapping, given):
            name = str(one.get("name"))
            base = fields.get(name) or {key: copied(value) for key, value in defined.get(name, {}).items()}
            fields[name] = base | one
        return list(fields.values())


def _as_read(value: Any, node: Row) -> Any:
    """Return a value as it travels back: a flag may be a number, and of one that is written several are read."""
    if isinstance(value, bool) and _is_number(node):
        return int(value)
    has_several = is_row(value) and any(_is_list(mapping(arm)) for arm in listing(node.get("oneOf")))
    return [value] if has_several else value


def _blank(node: Row) -> Any:
    """Return what a new record has where nothing was given: no entries, 0 for a flag that is a number, else null."""
    return [] if _is_list(node) else 0 if _is_number(node) else None


def _is_number(node: Row) -> bool:
    """Whether a member is a flag that travels as 0 or 1."""
    return node.get("x-type") == "boolean" and "integer" in listing(node.get("type"))


def _is_list(node: Row) -> bool:
    return "array" in (node.get("type"), *listing(node.get("type")))
