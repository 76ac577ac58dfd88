# Copied from overlays/perfex/simulator/reading.py; edit it there, then generate again.
"""What the CRM shows of its records: listings, searches, and one record alone with all that is joined."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from typing import Any
from urllib.parse import unquote

from perfex_client._overlay.simulator.gate import HTML, Gate
from perfex_client._overlay.simulator.tables import BARE, DETAILS, TABLES, Table
from perfex_client._runtime.extend import (
    Received,
    ReceivedFile,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    RowPage,
    listing,
    mapping,
)

_ALLOWED = re.compile(r"[a-z0-9~%.:_\-@]*", re.IGNORECASE)
_PAGED_IN_2 = frozenset(
    {"GET /api/tickets", "GET /api/tickets/search/{keysearch}", "GET /api/items/search/{keysearch}"}
)


class Reading(Gate):
    """A Perfex CRM that is read."""

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
            raise Refused(Reply(403, "<h1>403 Forbidden</h1>", HTML))
        if "/search/" in request.path and _ALLOWED.fullmatch(unquote(raw)) is None:
            text = "<h1>An Error Was Encountered</h1><p>The URI you submitted has disallowed characters.</p>"
            raise Refused(Reply(400, text, HTML))
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


def _without_details(row: Row, kept: frozenset[str]) -> Row:
    """Return a row without what only reading it alone shows; some kinds always have a member of such a name."""
    return {name: value for name, value in row.items() if name not in DETAILS or name in kept}


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
