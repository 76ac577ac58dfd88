"""The records that a Simplicate begins with: those of the examples, and what these refer to."""

from __future__ import annotations

from typing import Any

from simplicate_client._overlay.simulator.relations import Relations
from simplicate_client._runtime.extend import Route, Row, example_of, is_list, is_row, listing, mapping

_NAMES = ("name", "label", "title", "subject", "full_name")
_KINDS_OF = {"type": "hourstype", "projectservice": "service"}
"""Members that are called otherwise than the kind of their records."""


class Business(Relations):
    """A Simplicate."""

    def seed(self) -> None:
        """Fill it from the documented examples; a kind of record without one gets a row that is made up."""
        super().seed()
        for name in self.records:
            held = self.records[name]
            rows = [(record.row, dict(record.scope)) for record in held.held.values()]
            held.clear()
            for row, scope in rows:
                held.add(self.timed(_seeded(row, name), name), scope=scope)
        self._seed_named()

    def seed_row(self, route: Route, row: Row) -> None:
        """Add a documented record; kinds that share their records have it once."""
        if not self.held(route) or row.get("id") not in (None, "text"):
            super().seed_row(route, row)

    def _seed_named(self) -> None:
        """Add what documented requests name: types, relations, messages, files that are uploaded already."""
        for operation in self.document.operations.values():
            for media in operation.bodies.values():
                examples = list(operation.examples_of(media)) or [example_of(self.document, media.get("schema"))]
                for example in examples:
                    self._seed_ids(mapping(example))

    def _seed_ids(self, example: Row) -> None:
        for name, value in example.items():
            if is_row(value):
                self._seed_ids(mapping(value))
            elif name == "upload_queue_id":
                self.uploads.add(str(value), "simplicate-logo.png", b"\x89PNG\r\n\x1a\n")
            elif name.endswith("_id") and isinstance(value, str):
                self._seed_id(value)

    def _seed_id(self, record_id: str) -> None:
        """Add a record of an id that a documented request names: as the first one of its kind."""
        kind = record_id.partition(":")[0]
        held = next((one for one in self.records if one.endswith(f"/{kind}") and len(self.records[one])), None)
        if held is not None and record_id not in self.records[held]:
            self.records[held].add({**next(iter(self.records[held])), "id": record_id})


def _seeded(row: Row, collection: str) -> Row:
    """Return a made-up row with an id of its kind, references to first records, and names that say what it is."""
    kind = collection.rpartition("/")[2]
    own = {**row, "id": f"{kind}:1"} if row.get("id") in (None, "text", 1) else row
    return mapping(_named(own, kind))


def _named(value: Any, kind: str) -> Any:
    if is_list(value):
        return [_named(entry, kind.removesuffix("s")) for entry in listing(value)]
    if not is_row(value):
        return value
    named: Row = {}
    for name, part in mapping(value).items():
        if part == "text" and name == "id":
            named[name] = f"{_KINDS_OF.get(kind, kind.replace('_', ''))}:1"
        elif part == "text" and name in _NAMES:
            named[name] = f"{kind.replace('_', ' ').capitalize()} 1"
        else:
            named[name] = _named(part, name)
    return named
