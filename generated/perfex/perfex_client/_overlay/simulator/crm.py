# Copied from overlays/perfex/simulator/crm.py; edit it there, then generate again.
"""What the CRM makes of what is written: new records, updates that reset what is absent, and lines."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import md5
from typing import Any

from perfex_client._overlay.simulator.lines import set_lines, sums
from perfex_client._overlay.simulator.reading import Reading
from perfex_client._overlay.simulator.tables import BARE, TABLES, Table
from perfex_client._overlay.simulator.writes import as_text, columns, keep_apart, resets
from perfex_client._runtime.extend import (
    Collection,
    Received,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    listing,
    mapping,
)

_CURRENCY = {
    "symbol": "€",
    "name": "EUR",
    "decimal_separator": ".",
    "thousand_separator": ",",
    "placement": "after",
    "isdefault": "1",
}


class Crm(Reading):
    """A Perfex CRM, as far as its operations read and write records alike."""

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
        if "null" in (*listing(schema.get("type")), *arms):
            return None
        if schema.get("type") in ("array", "object") or "allOf" in schema:
            return [] if schema.get("type") == "array" else None
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

    def _now(self) -> str:
        return stamp(self.clock.now())


def _hash(*parts: object) -> str:
    return md5("/".join(map(str, parts)).encode(), usedforsecurity=False).hexdigest()


def stamp(seconds: float) -> str:
    """Return a time as the database keeps it."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")
