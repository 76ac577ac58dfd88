"""What a request to the CRM meets first: the token, the budget, and what its generation wants of a body."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Literal

from perfex_client._overlay.simulator.tables import BARE, TABLES, Table
from perfex_client._runtime.extend import (
    Body,
    Budget,
    Document,
    Received,
    Refused,
    Reply,
    Route,
    SimulatedClock,
    Vendor,
    mapping,
    members_of,
    quoted,
)

Generation = Literal["2.x", "3.x"]
_ABSENT: tuple[Any, ...] = (None, "", [], {})
_NOTHING = "No data were found"
_NOT_TAKEN = "Data Not Acceptable OR Not Provided"
HTML = "text/html; charset=UTF-8"
_DECIMAL = re.compile(r"[-+]?[0-9]{1,40}\.[0-9]{1,40}")
_JSON_TEXTS = frozenset({"custom_fields", "items", "newitems", "groups_in", "permissions", "allowed_payment_modes"})
_OWN_WORDS = frozenset({"GET /api/common/{type}", "GET /api/zapier/{method}/{resource}"})
CUSTOM_TABLE = "thirdparty/customtable"


class Gate(Vendor):
    """A Perfex CRM that admits, reads and refuses requests.

    Args:
        document: The API module's document.
        clock: The time.
        generation: Version of the module.
    """

    php_forms = True
    php_limit = 1000

    def __init__(self, document: Document, clock: SimulatedClock, generation: Generation) -> None:
        self.generation: Generation = generation
        super().__init__(document, clock)
        self.page_size = 20 if self.is_old else 25
        self._lines = 1000
        self._replayed: dict[tuple[str, str], Reply] = {}

    @property
    def is_old(self) -> bool:
        """Whether it is version 2.x."""
        return self.generation == "2.x"

    def find(self, request: Received) -> None:
        """Find the operation: a deletion has two paths, and 3.x searches by a parameter too."""
        path = request.path.rstrip("/")
        if request.method == "DELETE" and self.document.find("DELETE", path) is None:
            other = path.replace("/api/delete/", "/api/", 1)
            path = path.replace("/api/", "/api/delete/", 1) if other == path else other
        text = request.first("q") or request.first("query")
        if path.endswith("/search") and not self.is_old and text:
            path = f"{path}/{quoted(text)}"
        found = self.document.find(request.method, path)
        if found is not None:
            request.operation, request.values = found

    def admit(self, request: Received) -> None:
        """Refuse a token that is missing, wrong or revoked: with 404 in 2.x."""
        given = request.headers.get("authtoken") or ("" if self.is_old else request.first("authtoken"))
        status = 404 if self.is_old else 401
        expected = self.secrets["authtoken"].value
        if given == expected and not self.expired:
            return
        request.complaints.append("The token is missing, wrong or revoked.")
        if not given:
            raise Refused(self.refuse(status, "Token is not defined."))
        if given != expected:
            raise Refused(self.refuse(status, "Signature verification failed"))
        raise Refused(Reply(404, {"status": False, "message": None}))

    def make_budgets(self) -> list[Budget]:
        """Return the budget of 3.x; 2.x has none."""
        return [] if self.is_old else super().make_budgets()

    def too_many(self, budget: Budget, seconds: float) -> Reply:
        """Return the refusal of 3.x, whose headers say when the budget is full again."""
        reply = super().too_many(budget, seconds)
        reply.headers.pop("Retry-After", None)
        return reply

    def unknown_route(self, request: Received) -> Reply:
        """Return the page of CodeIgniter, or its words for a method that a controller does not have."""
        if self.document.methods_of(request.path):
            request.complaints.append(f"{request.path} takes no {request.method}.")
            return Reply(405, {"status": False, "error": "Unknown method"})
        request.complaints.append(f"{request.method} {request.path} is not a documented operation.")
        return Reply(404, "<h1>404 Page Not Found</h1><p>The page you requested was not found.</p>", HTML)

    def read(self, request: Received) -> Body:
        """Return the body: 2.x reads no JSON in a creation, 3.x also reads JSON in the fields of a form."""
        body = super().read(request)
        if body.media == "application/json" and request.method == "POST" and self.is_old and not self._is_json(request):
            request.remarks.append("Version 2.x reads no JSON in a POST: it sees no fields.")
            return Body(body.media, {})
        if body.is_form and not self.is_old:
            body.value = {name: _decoded(name, value) for name, value in body.members.items()}
        return body

    def parameter_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the parameters; some words of a path the controllers refuse in words of their own."""
        faults = super().parameter_faults(request)
        if request.operation is None or request.operation.key not in _OWN_WORDS:
            return faults
        request.complaints += [text for _, text in faults]
        return []

    def body_faults(self, request: Received) -> list[tuple[str, str]]:
        """Return the faults of the fields, and refuse an update in 2.x that comes as a form where JSON is wanted."""
        assert request.operation is not None
        bodies = request.operation.bodies
        if not bodies or self._is_json(request):
            return super().body_faults(request)
        route = self.routes[request.operation.key]
        table = TABLES.get(route.collection, BARE)
        if route.role == "update" and self.is_old:
            self._refuse_form(request, table)
        schema = next(iter(bodies.values())).get("schema")
        faults = self.judge.faults(schema, mapping(request.body.value), texts=True)
        faults += self._wanted(request, route, table)
        known = members_of(self.document, schema)
        unknown = [name for name in request.body.members if name not in known]
        request.remarks += [f"The member {name} is not documented." for name in unknown]
        if route.role == "update" and self.is_old and not faults:
            self._refuse_column(request, route, unknown)
        return faults

    def _refuse_form(self, request: Received, table: Table) -> None:
        """Refuse an update in 2.x that comes as a form where JSON is wanted, or that is empty."""
        if table.as_json and request.body.media != "application/json":
            request.complaints.append(f"Version 2.x takes PUT {request.path} as JSON only.")
            raise Refused(self.refuse(406, _NOT_TAKEN))
        if not request.body.members:
            raise Refused(self.refuse(404, _NOT_TAKEN))

    def refuse_fields(self, request: Received, faults: Mapping[str, str]) -> Reply:
        """Return what each generation says of fields that are wrong."""
        if not self.is_old:
            text = "The given data was invalid."
            return Reply(422, {"status": False, "error": "validation_failed", "message": text, "errors": dict(faults)})
        resource = request.path.removeprefix("/api/").partition("/")[0]
        if resource == "subscriptions" and request.method == "POST":
            return Reply(400, {"status": False, "error": " ".join(faults.values())})
        status = 409 if request.method == "PUT" or resource in ("contacts", "expenses") else 404
        html = "".join(f"<p>{text}</p>\n" for text in faults.values())
        return Reply(status, {"status": False, "error": dict(faults), "message": html})

    def handle(self, request: Received) -> Reply:
        """Answer; 3.x gives the same answer again to a creation with the same `Idempotency-Key`."""
        key = request.headers.get("idempotency-key", "") if request.method == "POST" and not self.is_old else ""
        known = self._replayed.get((request.path, key)) if key else None
        if known is not None:
            return Reply(known.status, known.body, known.media, {**known.headers, "Idempotency-Replayed": "true"})
        reply = super().handle(request)
        if key and reply.status < 400:
            self._replayed[request.path, key] = reply
        return reply

    def said(self, route: Route, status: int) -> Reply:
        """Return the documented answer with a status: its words, and `status` as the code sends it."""
        for code, _, media in route.operation.answers:
            for example in route.operation.examples_of(media) if code == status else ():
                body = dict(mapping(example))
                if "status" in body:
                    body["status"] = status < 300
                return Reply(status, body)
        return self.refuse(status, "Failed") if status >= 300 else Reply(status, {"status": True, "message": "Done"})

    def _nothing(self, route: Route) -> Reply:
        flag = "paymentmode" if route.collection == "payments" else "status"
        return Reply(404, {flag: False, "message": _NOTHING})

    def _is_json(self, request: Received) -> bool:
        return f"/{CUSTOM_TABLE}/" in request.path

    def _wanted(self, request: Received, route: Route, table: Table) -> list[tuple[str, str]]:
        """Return the faults that only version 2.x sees, and amounts without a decimal point, which neither takes."""
        given = request.body.members
        wanted: dict[str, tuple[str, ...]] = {}
        if self.is_old:
            wanted = {"update": table.wanted_again, "create": table.wanted}
        missing = [name for name in wanted.get(route.role, ()) if given.get(name) in _ABSENT]
        wrong = [name for name in table.money if name in given and not _is_decimal(given[name])]
        return [
            *((name, f"{name} is missing.") for name in missing),
            *(
                (name, f"{name} must contain a decimal number, such as 120.00.")
                for name in wrong
                if name not in missing
            ),
        ]

    def _refuse_column(self, request: Received, route: Route, names: list[str]) -> None:
        """Fail as the database does at a column that it does not have."""
        record = self.held(route).record(request.values.get(route.item, ""))
        for name in names:
            if record is not None and name not in record.row:
                request.complaints.append(f"Version 2.x hands {name} to the database, which has no such column.")
                text = f"Unknown column '{name}' in 'field list'"
                raise Refused(
                    Reply(500, f"<h1>A Database Error Occurred</h1><p>Error Number: 1054</p><p>{text}</p>", HTML)
                )


def _decoded(name: str, value: Any) -> Any:
    """Return a field of a form that holds JSON, as 3.x reads it."""
    if name in _JSON_TEXTS and isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _is_decimal(value: Any) -> bool:
    return value in _ABSENT or _DECIMAL.fullmatch(str(value)) is not None
