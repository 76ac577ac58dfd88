# Copied from generator/runtime/apps/simulator/vendor/kinds.py; edit it there, then generate again.
"""The kinds of record that a document has: their members, their ids, and what they belong to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..bodies import typed_text
from ..document.document import Operation
from ..document.examples import stable_id
from ..document.patterns import matching
from ..document.routes import Route
from ..document.schemas import members_of, required_of
from ..document.values import Row, listing, mapping
from ..records import Collection, Records, plain
from ..request import Received
from .base import Base

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


class Kinds(Base):
    """A vendor that knows the members, the id and the owners of each kind of record."""

    def held(self, route: Route) -> Collection[Any]:
        """Return the records of a route."""
        return self.records[route.collection]

    def members_of_rows(self, collection: str) -> dict[str, Row]:
        """Return the documented members of the records of a collection, by name."""
        return self._members.get(collection, {})

    def required_of(self, collection: str) -> frozenset[str]:
        """Return the members that the records of a collection always have."""
        return self._required.get(collection, frozenset())

    def scope(self, request: Received, route: Route) -> dict[str, str]:
        """Return what the records of a request belong to: ids by kind, such as `{"clients": "7"}`."""
        given = {kind: request.values[name] for kind, name in route.scope if name in request.values}
        return {
            kind: self.records[kind].id_named(name) if kind in self.records else name for kind, name in given.items()
        }

    def id_member(self, collection: str, row: Row) -> str:
        """Return the member that holds the id of a record of a collection."""
        known = self._members.get(collection, {})
        if (named := _named_by(self._keyed_by.get(collection, ""), {**known, **row})) is not None:
            return named
        last = collection.rpartition("/")[2].replace("-", "_")
        names = ["id", f"{last}id", f"{last.removesuffix('s')}id", f"{last.removesuffix('s')}_id", "_id", "uuid", "uid"]
        member = next((name for name in names if name in row or name in known), None)
        member = member or next((name for name in known if name.lower().endswith("id")), None)
        return member or ("name" if known.get("name", {}).get("type") == "string" else "id")

    def may_be_id(self, collection: str, value: object) -> bool:
        """Whether a value of a path can be the id of a record: a word is none, where ids are numbers."""
        member = self.members_of_rows(collection).get(self.id_member(collection, {}), {})
        is_number = str(value).isdecimal() or member.get("x-type") != "integer"
        return is_number and not self.judge.faults(member, typed_text(str(value), member), texts=True)

    def named_in_examples(self, operation: Operation) -> Row:
        """Return the values that examples of an operation's path have, by parameter."""
        values: Row = {}
        for node in operation.parameters:
            if node.get("in") == "path":
                schema = mapping(self.document.resolved(node.get("schema")))
                examples = [*self.document.examples_of(node), *listing(schema.get("examples"))]
                examples += [schema["example"]] if "example" in schema else []
                examples += listing(schema.get("enum"))
                values |= {str(node.get("name")): value for value in examples[:1] if isinstance(value, str | int)}
        return values

    def new_id(self, collection: Collection[Any]) -> Any:
        """Return the id of a new record: the next number, or an identifier that follows from the last one."""
        own = self.id_member(collection.name, {})
        schema = self._members.get(collection.name, {}).get(own, {})
        if own == "name":
            # Names lead to what they name: `shelves/2`.
            collection.last += 1
            last = collection.name.rpartition("/")[2]
            named = (f"{name}{collection.last + 1}" for name in (f"{collection.name}/", f"{last}-", last))
            return self._fitting_id(schema, named)
        numbers = all(record_id.isdecimal() for record_id in collection.held)
        if schema.get("format") == "uuid" or (collection.held and not numbers):
            made = stable_id(collection.name, len(collection.held), collection.last)
            return self._fitting_id(schema, (str(made), made.hex))
        collection.last += 1
        is_text = schema.get("type") == "string" or "string" in listing(schema.get("type"))
        is_text = is_text or isinstance(mapping(next(iter(collection), None)).get(own), str)
        return self._fitting_id(schema, [str(collection.last)]) if is_text else collection.last

    def _fitting_id(self, schema: Row, ids: Iterable[str]) -> str:
        """Return the first of some ids that fits its schema, or what its pattern matches with an id at the end."""
        made = list(ids)
        pattern = schema.get("pattern")
        text = matching(pattern, int(schema.get("minLength", 0))) if isinstance(pattern, str) else None
        if text is not None:
            made += [text[: max(0, len(text) - len(one))] + one[-len(text) :] for one in made]
        return next((one for one in made if not self.judge.faults(schema, one)), made[0])

    def _empty_records(self) -> Records:
        self._members: dict[str, dict[str, Row]] = {}
        self._required: dict[str, frozenset[str]] = {}
        self._scopes: dict[str, dict[str, str]] = {}
        self._seen = {route.collection for route in self.routes.values() if route.role in ("read", "list")}
        by_item = [route for route in self.routes.values() if route.role in ("update", "delete", "read")]
        self._keyed_by = {
            route.collection: route.item for route in sorted(by_item, key=lambda route: route.role == "read")
        }
        aliases: dict[str, str] = {}
        names: dict[str, None] = {}
        # What reading one shows is the whole record; a listing may show less.
        order = {"read": 0, "list": 1, "search": 2}
        for route in sorted(self.routes.values(), key=lambda route: order.get(route.role, 3)):
            if route.role == "act":
                continue
            names[route.collection] = None
            self._scopes[route.collection] = self._scopes.get(route.collection, {}) | {
                name: kind for kind, name in route.scope
            }
            resource = route.operation.node.get("x-resource")
            if isinstance(resource, str):
                own = self.same_records.get(route.collection, route.collection)
                aliases.setdefault(resource.replace(".", "_"), own)
            self._learn(route)
        return self._named_records({**names, **dict.fromkeys(self.more_collections)}, aliases)

    def _learn(self, route: Route) -> None:
        """Note the members of a route's records, unless a route that shows more of them was there before."""
        if route.role in ("read", "list", "search", "create") and route.row is not None:
            self._members.setdefault(route.collection, members_of(self.document, route.row))
            self._required.setdefault(route.collection, required_of(self.document, route.row))

    def _named_records(self, names: Iterable[str], aliases: dict[str, str]) -> Records:
        aliases |= {plain(name): self.same_records.get(name, name) for name in names}
        kept = [name for name in sorted(names) if name not in self.same_records]
        collections: dict[str, Collection[Any]] = {
            name: Collection(name, self._id_of(name), self.new_id) for name in kept
        }
        return Records(collections, aliases)

    def _id_of(self, name: str) -> Callable[[Row], str]:
        return lambda row: self.id_member(name, row)


def _named_by(parameter: str, members: Mapping[str, Any]) -> str | None:
    """Return the member that a parameter of the path names: `number` for `issue_number`; None for an id."""
    words = [word.lower() for word in _WORD.findall(parameter)]
    if not words or words[-1] in ("id", "uuid", "uid"):
        return None
    spoken = {tuple(word.lower() for word in _WORD.findall(name)): name for name in members}
    return next((spoken[end] for at in range(len(words)) if (end := tuple(words[at:])) in spoken), None)
