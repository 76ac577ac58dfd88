"""What all answers of Simplicate have in common: the envelope, refusals, and ids that name their kind."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from simplicate_client._runtime.extend import (
    Budget,
    Collection,
    Document,
    Received,
    Record,
    Reply,
    Row,
    SimulatedClock,
    Vendor,
    is_row,
    mapping,
    members_of,
    stable_id,
)

DOCUMENTS = {
    "crm": ("organization", "person"),
    "hrm": ("employee",),
    "invoices": ("invoice",),
    "projects": ("project",),
    "sales": ("sales",),
}
"""Areas with a listing of documents of their own, and what those are linked to."""
SAME = {
    **{f"{area}/document": "documents/document" for area in DOCUMENTS},
    **{f"{area}/documenttype": "documents/documenttype" for area in DOCUMENTS},
    "hours/employeeexpense": "costs/expense",
    "hours/employeeexpenses": "costs/expense",
    "hours/leave": "hrm/leave",
    "hours/absence": "hrm/absence",
    "services/service": "projects/service",
    "sales/converttoproject": "sales/sales",
}
"""Paths that show records of another path."""
TIMES = ("created_at", "updated_at")
UnknownFilters = Literal["refuse", "ignore"]


class Base(Vendor):
    """Simplicate without its subjects.

    Args:
        document: Its document.
        clock: The time.
        requests_a_minute: Budget; no header tells of it.
        unknown_filters: What becomes of a filter on a field that nobody documents.
    """

    same_records = SAME

    def __init__(
        self, document: Document, clock: SimulatedClock, requests_a_minute: int, unknown_filters: UnknownFilters
    ) -> None:
        self.requests_a_minute = requests_a_minute
        self.unknown_filters: UnknownFilters = unknown_filters
        self.warnings: list[tuple[str, str]] = []
        super().__init__(document, clock)

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

    def body_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the body; all requests name a media type here, those without a body too."""
        assert request.operation is not None
        if not request.content and not request.operation.request_body.get("required"):
            return []
        return super().body_faults(request)

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

    def timed(self, row: Row, collection: str) -> Row:
        """Return a row with the times that every record of its kind has: those of now, if it has none of its own."""
        known = self.members_of_rows(SAME.get(collection, collection))
        return row | {name: self.now() for name in TIMES if name in known and name not in row}

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
