# Copied from overlays/perfex/simulator/crm.py; edit it there, then generate again.
"""What all operations of the CRM go through, in two generations of its API module: from the token to the answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from hashlib import md5
from typing import Any, Literal
from urllib.parse import unquote

from perfex_client._overlay.simulator.lines import set_lines, sums
from perfex_client._overlay.simulator.tables import BARE, DETAILS, TABLES, Table
from perfex_client._overlay.simulator.writes import as_text, columns, keep_apart, resets
from perfex_client._runtime.extend import (
    Body,
    Budget,
    Collection,
    Document,
    Received,
    ReceivedFile,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    RowPage,
    SimulatedClock,
    Vendor,
    listing,
    mapping,
    members_of,
    quoted,
)

Generation = Literal["2.x", "3.x"]

_ABSENT: tuple[Any, ...] = (None, "", [], {})
_NOTHING = "No data were found"
_NOT_TAKEN = "Data Not Acceptable OR Not Provided"
_HTML = "text/html; charset=UTF-8"
_ALLOWED = re.compile(r"[a-z0-9~%.:_\-@]*", re.IGNORECASE)
_DECIMAL = re.compile(r"[-+]?[0-9]{1,40}\.[0-9]{1,40}")
_JSON_TEXTS = frozenset({"custom_fields", "items", "newitems", "groups_in", "permissions", "allowed_payment_modes"})
_CURRENCY = {
    "symbol": "€",
    "name": "EUR",
    "decimal_separator": ".",
    "thousand_separator": ",",
    "placement": "after",
    "isdefault": "1",
}
_PAGED_IN_2 = frozenset(
    {"GET /api/tickets", "GET /api/tickets/search/{keysearch}", "GET /api/items/search/{keysearch}"}
)
_OWN_WORDS = frozenset({"GET /api/common/{type}", "GET /api/zapier/{method}/{resource}"})
CUSTOM_TABLE = "thirdparty/customtable"


class Crm(Vendor):
    """A Perfex CRM, as far as its operations read and write records alike.

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

    # Before it looks at the body.

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
        return Reply(404, "<h1>404 Page Not Found</h1><p>The page you requested was not found.</p>", _HTML)

    # How it reads and judges.

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

    # Reading.

    def matching_records(self, request: Received, route: Route) -> Iterable[Record]:
        """Return the rows of a listing: 3.x sorts and filters, 2.x takes no notice of such parameters."""
        records = list(super().matching_records(request, route))
        if self.is_old:
            return records
        records = self._in_time(records, request, TABLES.get(route.collection, BARE).created)
        for name in ("clientid", "userid"):
            if request.first(name):
                records = [record for record in records if str(record.row.get(name)) == request.first(name)]
        for name in reversed([part for part in request.first("sort").split(",") if part]):
            records.sort(key=partial(_by_column, name.removeprefix("-")), reverse=name[0] == "-")
        return records

    def _in_time(self, records: list[Record], request: Received, created: str) -> list[Record]:
        after, before = (request.first(f"created_{word}").replace("T", " ") for word in ("after", "before"))
        if created and after:
            records = [record for record in records if str(record.row.get(created) or "") > after]
        if created and before:
            records = [record for record in records if str(record.row.get(created) or "") < before]
        return records

    def search(self, request: Received, route: Route) -> Reply:
        """Search all columns; the path takes few characters."""
        raw = request.path.rpartition("/")[2]
        if "/search/" in request.path and ("%20" in raw or "+" in raw):
            raise Refused(Reply(403, "<h1>403 Forbidden</h1>", _HTML))
        if "/search/" in request.path and _ALLOWED.fullmatch(unquote(raw)) is None:
            text = "<h1>An Error Was Encountered</h1><p>The URI you submitted has disallowed characters.</p>"
            raise Refused(Reply(400, text, _HTML))
        return super().search(request, route)

    def is_paged(self, request: Received, route: Route) -> bool:  # noqa: ARG002  a vendor may look at it
        """Whether a listing comes in pages: all of 3.x, three of 2.x."""
        return bool(route.operation.node.get("x-pagination")) and (
            not self.is_old or route.operation.key in _PAGED_IN_2
        )

    def listed(self, request: Received, route: Route, page: RowPage) -> Reply:
        """Return a listing: none is an error, and in 3.x a page beyond the last is the last."""
        if not page.total:
            raise Refused(self._nothing(route))
        if not self.is_paged(request, route):
            return Reply(200, page.rows)
        meta: Row = {"current_page": page.number, "per_page": page.size, "total": page.total, "last_page": page.last}
        if self.is_old:
            return Reply(200, {"data": page.rows, "meta": meta})
        meta |= {"page": page.number, "total_pages": page.last, "has_more": page.has_next}
        chosen = [name for name in request.first("fields").split(",") if name]
        rows = [{name: row[name] for name in chosen if name in row} if chosen else row for row in page.rows]
        return Reply(200, {"data": rows, "meta": meta})

    def cut(self, rows: list[Row], request: Received, route: Route) -> RowPage:
        """Return a page; one beyond the last is the last."""
        page = super().cut(rows, request, route)
        if page.rows or not rows or not self.is_paged(request, route):
            return page
        offset = (page.last - 1) * page.size
        return RowPage(rows[offset : offset + page.size], page.total, page.last, page.size, offset)

    def show(self, request: Received, route: Route) -> Reply:
        """Return one record: in 2.x some kinds as a list of one."""
        record = self.one(request, route)
        row = self.shown(record, route, alone=True)
        return Reply(200, [row] if self.is_old and TABLES.get(route.collection, BARE).lone else row)

    def one(self, request: Received, route: Route) -> Record:
        """Return the record that a path names; each method has its own words for one that is not there."""
        record = self.held(route).record(request.values.get(route.item, ""))
        if record is not None and record.is_in(self.scope(request, route)):
            return record
        if request.method == "GET":
            raise Refused(self._nothing(route))
        if request.method == "PUT" and TABLES.get(route.collection, BARE).conflicts:
            raise Refused(self.refuse(409, "The ID Doesn't Not Exist."))
        raise Refused(self.said(route, 404))

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:
        """Return a row: read alone it has its lines, customer, payments and files, in a search its id once more."""
        table = TABLES.get(route.collection, BARE)
        row = super().shown(record, route, alone=alone)
        if route.collection == "contacts":
            row = {**self._customer(record.row.get("userid")), **row}
        kept = self.required_of(route.collection)
        row = row | self._details(record, route, table) if alone else _without_details(row, kept)
        if route.role == "search":
            row = self._as_found(row, route, table)
        if table.fields_of and "custom_fields" in record.hidden:
            row["customfields"] = self._custom_values(record, table.fields_of)
        return row

    def _as_found(self, row: Row, route: Route, table: Table) -> Row:
        """Return a row as a search has it: with its id once more, a ticket without; 2.x has short rows of items."""
        if route.collection == "items" and self.is_old:
            name = f"({row.get('rate')}) {row.get('description') or ''}"
            return {"rate": row["rate"], "id": row["id"], "name": name, "subtext": row.get("long_description") or ""}
        if route.collection == "tickets":
            return {name: value for name, value in row.items() if name != "id"}
        return row | ({table.again: row[table.id]} if table.again else {})

    def _details(self, record: Record, route: Route, table: Table) -> Row:
        """Return what reading one record adds; 2.x lists no files of tickets and projects."""
        details = self._joined(record) if table.lines else {}
        if record.files and table.files and not (self.is_old and route.collection in ("tickets", "projects")):
            details |= {"attachments": _attachments(record)}
        return details

    # Writing.

    def create(self, request: Received, route: Route) -> Reply:
        """Add a record, with the columns that the server sets."""
        body, table = request.body.members, TABLES.get(route.collection, BARE)
        self._refuse_mail(body, route, None)
        row = self._fresh(route.collection, table) | columns(body, table)
        if route.collection == "contacts":
            row["userid"] = as_text(body.get("customer_id"))
            row["password"] = f"$2a$08${_hash('password', body.get('email'))}"
        row |= {name: "0" for name in table.flags if name not in body}
        record = self.held(route).add(row, scope=self.scope(request, route))
        if route.collection == "tickets":
            record.row["id"] = record.id
        self._apart(request, record, table)
        self.keep_files(request, record)
        return self.created(request, route, record)

    def created(self, request: Received, route: Route, record: Record) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the outcome: 2.x says no id but for four kinds, 3.x says it always."""
        reply = self.said(route, 200)
        body = mapping(reply.body)
        for name in ("item_id", "checklist_item_id", "reply_id", "id"):
            if name in body:
                body[name] = int(record.id)
        if not self.is_old:
            body["record_id"] = int(record.id)
            if "paymentmode" in body:
                body = {"status": True, **{name: value for name, value in body.items() if name != "paymentmode"}}
        return Reply(reply.status, body)

    def update(self, request: Received, route: Route) -> Reply:
        """Change a record as the form of the CRM does: what is not given is reset, and 2.x deletes its files."""
        record, table, body = self.one(request, route), TABLES.get(route.collection, BARE), request.body.members
        self._refuse_mail(body, route, record)
        before = json.dumps([record.row, record.hidden, sorted(record.files)], default=repr)
        record.row |= resets(body, table)
        record.row |= {
            name: value for name, value in columns(body, table).items() if self._is_column(record, route, name)
        }
        record.row |= dict.fromkeys(table.wiped, "")
        if table.files and (self.is_old or route.collection not in ("tasks", "expenses")):
            record.files.clear()
            record.row |= {"attachments": []} if "attachments" in record.row else {}
        self._apart(request, record, table)
        self.keep_files(request, record)
        after = json.dumps([record.row, record.hidden, sorted(record.files)], default=repr)
        if before == after and self.is_old:
            request.remarks.append("Version 2.x calls an update that changes nothing a failure.")
            return self.said(route, 404)
        return self.said(route, 200)

    def deleted(self, request: Received, route: Route, record: Record) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the outcome of a deletion."""
        return self.said(route, 200)

    # Smaller steps.

    def id_member(self, collection: str, row: Row) -> str:
        """Return the column of the id."""
        return TABLES[collection].id if collection in TABLES else super().id_member(collection, row)

    def new_id(self, collection: Collection[Any]) -> Any:
        """Return the next number, as text."""
        collection.last += 1
        return str(collection.last)

    def seed_row(self, route: Route, row: Row) -> None:
        """Add a documented record; a customer's row that stands where a contact belongs is none."""
        if route.collection == "contacts" and "firstname" not in row:
            return
        if route.collection == "custom_fields":
            self.records.custom_fields.add({"id": str(row.get("field_name")), **row})
            return
        super().seed_row(route, row)

    def load_row(self, collection: Collection[Any], row: Row) -> None:
        """Add a row of the caller's; columns that it leaves out are as the database defines them."""
        name = collection.name
        fresh = self._fresh(name, TABLES[name]) if name in TABLES else {}
        super().load_row(collection, fresh | row)

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
                    Reply(500, f"<h1>A Database Error Occurred</h1><p>Error Number: 1054</p><p>{text}</p>", _HTML)
                )

    def _refuse_mail(self, body: Row, route: Route, own: Record | None) -> None:
        """Refuse a contact whose mail address another one has."""
        mail = body.get("email")
        if route.collection != "contacts" or not mail:
            return
        others = [one for one in self.records.contacts.held.values() if one is not own]
        if any(one.row.get("email") == mail for one in others):
            text = "This Email is already exists"
            raise Refused(Reply(409, {"status": False, "error": {"email": text}, "message": text}))

    def _fresh(self, collection: str, table: Table) -> Row:
        """Return the columns of a new record before anything is given: as the database defines them."""
        known = self.members_of_rows(collection)
        required = self.required_of(collection)
        row = {name: self._default(name, known[name]) for name in known if name in required and name != table.id}
        count = self.records[collection].last + 1
        row |= {name: _hash(collection, name, count) for name in ("hash", "ticketkey") if name in row}
        return row | ({table.created: self._now()} if table.created else {}) | dict(table.fresh)

    def _default(self, name: str, schema: Row) -> Any:
        if name in _CURRENCY:
            return _CURRENCY[name]
        arms = [mapping(arm).get("type") for arm in listing(schema.get("oneOf"))]
        if "null" in (*listing(schema.get("type")), *arms) or schema.get("type") == "object":
            return None
        now = self._now()
        plain = {"date-time": now, "date": now[:10], "decimal": "0.00", "integer": "0", "boolean": "0"}
        return plain.get(str(schema.get("x-type")), "")

    def _apart(self, request: Received, record: Record, table: Table) -> None:
        keep_apart(record, request.body.members, table)
        if not table.lines:
            return
        body = request.body.members
        set_lines(record, body, self._line_id, table.fields_of)
        subtotal, tax, total = sums(record)
        record.row["total_tax"] = tax
        if not self.is_old and (body.get("newitems") or body.get("items")):
            record.row |= {"subtotal": record.row["subtotal"] if body.get("subtotal") else subtotal}
            record.row |= {"total": record.row["total"] if body.get("total") else total}

    def _line_id(self) -> str:
        self._lines += 1
        return str(self._lines)

    def _is_column(self, record: Record, route: Route, name: str) -> bool:
        """Whether an update may set a column: 3.x drops what it does not know."""
        return name in record.row or name in self.members_of_rows(route.collection) or self.is_old

    def _joined(self, record: Record) -> Row:
        """Return what reading an invoice or the like adds: its customer, lines, payments and files."""
        joined: Row = {"items": [*listing(record.row.get("items"))], "attachments": _attachments(record)}
        if not record.files and record.row.get("attachments"):
            del joined["attachments"]
        if record.row.get("prefix") == "INV-":
            joined["payments"] = self.records.payments.where(invoiceid=record.id) or listing(record.row.get("payments"))
        customer = self.records.customers.get(record.row.get("clientid"))
        if customer is not None and "clientid" in record.row:
            joined["client"] = {**customer}
        return joined

    def _customer(self, customer_id: Any) -> Row:
        """Return the columns of a customer as a contact's row has them."""
        row = self.records.customers.get(customer_id) or {}
        return {
            name: value for name, value in row.items() if name not in ("customfields", "datecreated", "phonenumber")
        }

    def _custom_values(self, record: Record, kind: str) -> list[Row]:
        """Return the custom fields of a record by label; what no definition names is not shown."""
        values: Row = mapping(mapping(record.hidden.get("custom_fields")).get(kind))
        named = {str(row.get("field_name")): str(row.get("label")) for row in self.records.custom_fields}
        shown = {f"custom_fields[{kind}][{number}]": value for number, value in values.items()}
        return [{"label": named[name], "value": value} for name, value in shown.items() if name in named]

    def _now(self) -> str:
        return stamp(self.clock.now())


def _decoded(name: str, value: Any) -> Any:
    """Return a field of a form that holds JSON, as 3.x reads it."""
    if name in _JSON_TEXTS and isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _without_details(row: Row, kept: frozenset[str]) -> Row:
    """Return a row without what only reading it alone shows; some kinds always have a member of such a name."""
    return {name: value for name, value in row.items() if name not in DETAILS or name in kept}


def _is_decimal(value: Any) -> bool:
    return value in _ABSENT or _DECIMAL.fullmatch(str(value)) is not None


def _attachments(record: Record) -> list[Row]:
    files: list[ReceivedFile] = [file for files in record.files.values() for file in files]
    return [
        {"id": str(number), "rel_id": record.id, "file_name": file.name, "filetype": file.media}
        for number, file in enumerate(files, 1)
    ]


def _by_column(column: str, record: Record) -> tuple[int, float, str]:
    return _order(record.row.get(column))


def _order(value: Any) -> tuple[int, float, str]:
    """Return what a column is sorted by: numbers as such, before texts; null first."""
    if value is None:
        return 0, 0.0, ""
    text = str(value)
    plain = text.removeprefix("-").replace(".", "", 1)
    return (1, float(text), "") if plain.isdecimal() and text.count(".") <= 1 else (2, 0.0, text.lower())


def _hash(*parts: object) -> str:
    return md5("/".join(map(str, parts)).encode(), usedforsecurity=False).hexdigest()


def stamp(seconds: float) -> str:
    """Return a time as the database keeps it."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")
