"""Records of Simplicate: envelopes, ids with a kind, references to others, and which listings show the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from simplicate_client._overlay.simulator.query import (
    BadQueryError,
    check_value,
    read_query,
    selected,
    sorted_rows,
    values_at,
)
from simplicate_client._runtime.extend import (
    NOTHING,
    Budget,
    Collection,
    Document,
    Received,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    RowPage,
    SimulatedClock,
    Vendor,
    copied,
    is_list,
    is_row,
    listing,
    mapping,
    members_of,
    stable_id,
)

_DOCUMENTS = {
    "crm": ("organization", "person"),
    "hrm": ("employee",),
    "invoices": ("invoice",),
    "projects": ("project",),
    "sales": ("sales",),
}
"""Areas with a listing of documents of their own, and what those are linked to."""
_SAME = {
    **{f"{area}/document": "documents/document" for area in _DOCUMENTS},
    **{f"{area}/documenttype": "documents/documenttype" for area in _DOCUMENTS},
    "hours/employeeexpense": "costs/expense",
    "hours/employeeexpenses": "costs/expense",
    "hours/leave": "hrm/leave",
    "hours/absence": "hrm/absence",
    "services/service": "projects/service",
    "sales/converttoproject": "sales/sales",
}
"""Paths that show records of another path."""
_NO_CUSTOM_FILTERS = ("hrm/employee",)
_LISTING = ("offset", "limit", "sort", "select", "metadata")
_TIMES = ("created_at", "updated_at")
_DEEPEST = 6
"""Records that are joined one in the other."""
UnknownFilters = Literal["refuse", "ignore"]


class Base(Vendor):
    """Simplicate without its subjects.

    Args:
        document: Its document.
        clock: The time.
        requests_a_minute: Budget; no header tells of it.
        unknown_filters: What becomes of a filter on a field that nobody documents.
    """

    same_records = _SAME

    def __init__(
        self, document: Document, clock: SimulatedClock, requests_a_minute: int, unknown_filters: UnknownFilters
    ) -> None:
        self.requests_a_minute = requests_a_minute
        self.unknown_filters: UnknownFilters = unknown_filters
        self.warnings: list[tuple[str, str]] = []
        super().__init__(document, clock)

    # Refusals and envelopes.

    def make_budgets(self) -> list[Budget]:
        """Return the budget of a minute, of which no header tells."""
        return [Budget(self.requests_a_minute, 60.0, shown=False)]

    def refuse(self, status: int, message: str, fields: Mapping[str, str] | None = None) -> Reply:
        """Return a refusal: sentences in `errors`, and no data."""
        return Reply(status, {"data": None, "errors": [*(fields or {}).values()] or [message], "debug": None})

    def unauthorized(self, request: Received) -> Reply:  # noqa: ARG002  as in the base class
        """Return the refusal of a key or secret: of the API itself, so as plain text."""
        return Reply(401, "Authentication failed: the key or the secret is wrong.", "text/plain; charset=utf-8")

    def not_found(self, request: Received) -> Reply:
        """Return the refusal of an id: 422 where it is none, since each names its kind before a colon."""
        route = self.routes[request.operation.key] if request.operation is not None else None
        text = request.values.get(route.item, "") if route is not None else ""
        if text and ":" not in text and request.method == "GET":
            return self.refuse(422, "The identifier cannot be read")
        return self.refuse(404, "Entity Not Found")

    def unknown_route(self, request: Received) -> Reply:
        """Return the refusal of a path that does not exist, which is 400 here."""
        request.complaints.append(f"{request.method} {request.path} is not a documented operation.")
        return self.refuse(400, f"{request.method} {request.path} does not exist")

    def parameter_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the parameters; a limit above the greatest one is not a fault, and has no effect."""
        if "content-type" not in request.headers:
            request.remarks.append("Simplicate wants Content-Type: application/json on all requests.")
        faults = super().parameter_faults(request)
        faults += [(name, f"{name} is missing.") for name in self._missing_filters(request)]
        return [(name, text) for name, text in faults if name != "limit" or not request.first("limit").isdecimal()]

    def _missing_filters(self, request: Received) -> list[str]:
        parameters = request.operation.parameters if request.operation is not None else []
        wanted = [str(node["name"]) for node in parameters if node.get("required")]
        return [name for name in wanted if name.startswith("q[") and not request.first(name)]

    def body_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the body; all requests name a media type here, those without a body too."""
        assert request.operation is not None
        if not request.content and not request.operation.request_body.get("required"):
            return []
        return super().body_faults(request)

    def known_query(self, operation: Any) -> set[str]:
        """Return the query parameters that an operation takes; every listing has those of paging and filters."""
        known = super().known_query(operation)
        return known | {"q", *_LISTING} if operation.node.get("x-pagination") else known

    def reply(self, data: Any, **more: Any) -> Reply:
        """Return a success in its envelope."""
        return Reply(200, {"data": data, **more, "errors": None, "debug": None})

    def answer(self, request: Received) -> Reply:
        """Return the answer; warnings stand in `errors` beside the data."""
        reply = super().answer(request)
        own = {request.path, request.route, f"{request.method} {request.path}", ""}
        texts = [text for text, target in self.warnings if target in own]
        if texts and reply.status == 200 and is_row(reply.body):
            reply.body["errors"] = texts
        return reply

    # Listings.

    def listed(self, request: Received, route: Route, page: RowPage) -> Reply:
        """Return a page with the facts that `metadata` asks for."""
        facts: Row = {
            "count": page.total,
            "limit": page.size,
            "offset": page.offset,
            "upper_limit": 100 if self.page_cap is None else min(100, self.page_cap),
            "total_count": len(self._of_area(route)),
        }
        asked = [name for name in request.first("metadata").split(",") if name in facts]
        rows = [selected(row, request.first("select")) for row in page.rows]
        return self.reply(rows, **({"metadata": {name: facts[name] for name in asked}} if asked else {}))

    def paged(self, request: Received, route: Route, records: Iterable[Record]) -> Reply:
        """Return the page that a request asks for, of the rows that its filters let through, in its order."""
        rows = [self.shown(record, route) for record in records]
        try:
            apart = self._parameters(route)
            query = read_query(request.query, apart)
            terms = [term for term in query.terms if self._is_known(term.name, route, rows)]
            query = type(query)(tuple(terms))
            for term in terms:
                check_value(term, self._kind_at(route, term.name))
            for name in filter(None, request.first("sort").split(",")):
                if not self._is_known(name.removeprefix("-"), route, rows):
                    raise BadQueryError(f"sort: there is no field {name.removeprefix('-')}")
        except BadQueryError as error:
            request.complaints.append(str(error))
            raise Refused(self.refuse(400, str(error))) from error
        found = [row for row in rows if query.fits(row, self.values)]
        found = sorted_rows(found, request.first("sort"), self.values)
        return self.listed(request, route, self.cut(found, request, route))

    def _parameters(self, route: Route) -> frozenset[str]:
        """Return the fields in brackets that are parameters of an operation."""
        names = [str(node.get("name")) for node in route.operation.parameters]
        return frozenset(name[2:-1] for name in names if name.startswith("q[") and name.endswith("]"))

    def _is_known(self, path: str, route: Route, rows: list[Row]) -> bool:
        """Whether a field can be filtered by: it is documented, or a row has it.

        Raises:
            BadQueryError: The field cannot be filtered by, and the simulator refuses such filters.
        """
        if path.startswith("custom_fields.") and route.collection in _NO_CUSTOM_FILTERS:
            raise BadQueryError(f"q[{path}]: employees cannot be filtered by custom fields")
        names = {path, path.removesuffix("_id"), path.rpartition(".")[0] if path.endswith("_id") else path} - {""}
        if any(self._schema_at(route.row, name) is not None for name in names) or self._is_held(path, rows):
            return True
        if self.unknown_filters == "refuse":
            raise BadQueryError(f"q[{path}]: there is no field {path}")
        return False

    def _is_held(self, path: str, rows: list[Row]) -> bool:
        return any(value is not None for row in rows for value in self.values(row, path))

    def _schema_at(self, schema: Any, path: str) -> Row | None:
        """Return the schema of a field; None where there is none."""
        name, _, rest = path.partition(".")
        node = members_of(self.document, self._inner(schema)).get(name)
        if name == "custom_fields" and rest and node is not None:
            return {}
        return self._schema_at(node, rest) if rest and node is not None else node

    def _inner(self, schema: Any) -> Any:
        """Return the schema of an entry of a list; another schema is itself."""
        node = mapping(self.document.resolved(schema))
        return node.get("items", node)

    def _kind_at(self, route: Route, path: str) -> str:
        return str(mapping(self._schema_at(route.row, path)).get("x-type") or "")

    def values(self, row: Row, path: str) -> list[Any]:
        """Return the values of a field of a row; `project_id` is the id in `project`, `linked_to.invoice_id` a link."""
        found = values_at(row, path)
        if not path.endswith("_id") or any(value is not None for value in found):
            return found
        head, _, last = path.rpartition(".")
        kind = last.removesuffix("_id")
        links = listing(row.get("linked_to")) if head in ("", "linked_to") else []
        linked = [mapping(link).get("id") for link in links]
        ids = [value for value in linked if str(value).startswith(f"{kind}:")]
        return ids or values_at(row, f"{path.removesuffix('_id')}.id")

    def matching_records(self, request: Received, route: Route) -> Iterable[Record]:  # noqa: ARG002  as in the base class
        """Return the records of a listing: an area shows the documents of its own kinds."""
        return self._of_area(route)

    def _of_area(self, route: Route) -> list[Record]:
        area, _, last = route.collection.partition("/")
        records = list(self.held(route).held.values())
        if last != "document" or area not in _DOCUMENTS:
            return records
        return [record for record in records if _is_linked(record, _DOCUMENTS[area])]

    # Where records are.

    def load_row(self, collection: Collection[Any], row: Row) -> None:
        """Add a row of the caller's; it was made when the simulator was, if it does not say when."""
        collection.add(self.timed(self._from_input(collection.name, row), collection.name))

    def timed(self, row: Row, collection: str) -> Row:
        """Return a row with the times that every record of its kind has: those of now, if it has none of its own."""
        known = self.members_of_rows(_SAME.get(collection, collection))
        return row | {name: self.now() for name in _TIMES if name in known and name not in row}

    def id_member(self, collection: str, row: Row) -> str:  # noqa: ARG002  as in the base class
        """Return the name of the member that holds the id."""
        return "id"

    def new_id(self, collection: Collection[Any]) -> Any:
        """Return an id: the kind, a colon, and what is different for each."""
        collection.last += 1
        kind = collection.name.rpartition("/")[2]
        return f"{kind}:{stable_id(collection.name, collection.last).hex}"

    def find_record(self, record_id: Any) -> Record | None:
        """Return the record of an id, whatever its kind."""
        kind, colon, _ = str(record_id).partition(":")
        names = self._kinds.get(kind, ()) if colon else ()
        found = (self.records[name].record(record_id) for name in (names or self.records))
        return next((record for record in found if record is not None), None)

    @cached_property
    def _kinds(self) -> dict[str, list[str]]:
        """The collections of each kind that ids name."""
        kinds: dict[str, list[str]] = {}
        for name in self.records:
            kinds.setdefault(name.rpartition("/")[2], []).append(name)
        return kinds

    def now(self) -> str:
        """Return the time as Simplicate writes it: no zone."""
        return f"{self.clock.moment():%Y-%m-%d %H:%M:%S}"

    def today(self) -> datetime:
        """Return the time."""
        return self.clock.moment()

    # Rows.

    def new_row(self, request: Received, route: Route) -> Row:
        """Return a new record: the ids of others become references, and it has the times of its making."""
        row = self._from_input(_SAME.get(route.collection, route.collection), self.given(request, route))
        known = self.members_of_rows(_SAME.get(route.collection, route.collection))
        fresh: Row = {name: _blank(node) for name, node in known.items() if name != "id"}
        times: Row = {name: self.now() for name in _TIMES if name in known}
        return {**fresh, **times, **row}

    def changed(self, request: Received, route: Route, record: Record) -> Row:
        """Return the members that an update sets; custom fields and teams that are not named stay."""
        name = _SAME.get(route.collection, route.collection)
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
        times = {time: self.now() for time in _TIMES if time in members}
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


def _is_linked(record: Record, kinds: tuple[str, ...]) -> bool:
    links = [mapping(link) for link in listing(record.row.get("linked_to"))]
    return not links or any(str(link.get("id")).partition(":")[0] in kinds for link in links)
