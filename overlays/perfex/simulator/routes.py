"""The operations of the CRM that have a way of their own: payments, replies, checklists, Zapier, custom tables."""

from __future__ import annotations

from perfex_client._overlay.simulator.crm import Crm, stamp
from perfex_client._overlay.simulator.gate import CUSTOM_TABLE
from perfex_client._overlay.simulator.tables import BARE, TABLES
from perfex_client._overlay.simulator.writes import as_text, columns
from perfex_client._runtime.extend import Received, Record, Refused, Reply, Row, handles, mapping

_POLLED = ("customers", "invoices", "leads", "tickets", "tasks")


class PerfexVendor(Crm):
    """A Perfex CRM with all its operations."""

    @handles("GET /api/contacts/{id}")
    def contacts_of(self, request: Received) -> Reply:
        """List the contacts of a customer."""
        route = self.routes["GET /api/contacts/{id}"]
        owner = request.values["id"]
        records = [one for one in self.records.contacts.held.values() if str(one.row.get("userid")) == owner]
        return self.paged(request, route, records)

    @handles("GET /api/contacts/{customer_id}/{contact_id}")
    def contact(self, request: Received) -> Reply:
        """Return a contact of a customer."""
        route = self.routes["GET /api/contacts/{id}"]
        record = self.records.contacts.record(request.values["contact_id"])
        if record is None or str(record.row.get("userid")) != request.values["customer_id"]:
            raise Refused(self._nothing(route))
        return Reply(200, self.shown(record, route, alone=True))

    @handles("POST /api/payments")
    def pay(self, request: Received) -> Reply:
        """Book a payment, which changes the state of its invoice."""
        route = self.routes["POST /api/payments"]
        today = self._now()
        row = self._fresh(route.collection, TABLES["payments"]) | columns(request.body.members, TABLES["payments"])
        record = self.records.payments.add({**row, "date": today[:10], "daterecorded": today})
        invoice = self.records.invoices.record(row.get("invoiceid"))
        if invoice is not None:
            paid = sum(float(one["amount"]) for one in self.records.payments.where(invoiceid=invoice.id))
            invoice.row["status"] = "2" if paid >= float(invoice.row.get("total") or 0) else "3"
        return self.created(request, route, record)

    @handles("POST /api/tickets/reply/{id}")
    def reply(self, request: Received) -> Reply:
        """Add a reply to a ticket."""
        route = self.routes["POST /api/tickets/reply/{id}"]
        ticket = self.records.tickets.record(request.values["id"])
        if ticket is None:
            raise Refused(self.said(route, 404))
        body = request.body.members
        replies: list[Row] = ticket.hidden.setdefault("replies", [])
        reply = Record(str(len(replies) + 1), columns(body, BARE))
        self.keep_files(request, reply)
        names = [file.name for files in reply.files.values() for file in files]
        replies.append({"id": reply.id, "date": self._now(), "files": names, **reply.row})
        status = as_text(body.get("status")) or ("3" if body.get("admin") else "1")
        ticket.row |= {"lastreply": self._now(), "status": status}
        return self.created(request, route, reply)

    @handles("GET /api/tasks/{id}/checklist")
    def checklist(self, request: Received) -> Reply:
        """List the checklist of a task."""
        route = self.routes["GET /api/tasks/{id}/checklist"]
        rows = [one.row for one in self.held(route).held.values() if str(one.row.get("taskid")) == request.values["id"]]
        return Reply(200, rows) if rows else self.said(route, 404)

    @handles("POST /api/tasks/{id}/checklist")
    def add_to_checklist(self, request: Received) -> Reply:
        """Add an item to the checklist of a task."""
        route = self.routes["GET /api/tasks/{id}/checklist"]
        fresh = self._fresh(route.collection, BARE) | columns(request.body.members, BARE)
        record = self.held(route).add({**fresh, "taskid": request.values["id"], "dateadded": self._now()})
        return self.created(request, self.routes["POST /api/tasks/{id}/checklist"], record)

    @handles(
        "PUT /api/tasks/{task_id}/checklist/{item_id}",
        "DELETE /api/tasks/{task_id}/checklist/{item_id}",
    )
    def change_checklist(self, request: Received) -> Reply:
        """Change or delete an item of a checklist."""
        assert request.operation is not None
        route = self.routes[request.operation.key]
        record = self.held(route).record(request.values["item_id"])
        if record is None or str(record.row.get("taskid")) != request.values["task_id"]:
            raise Refused(self.refuse(404, "Checklist item not found"))
        if request.method == "DELETE":
            del self.held(route)[record.id]
        else:
            record.row |= columns(request.body.members, BARE)
        return self.said(route, 200)

    @handles("GET /api/common/{type}")
    def common(self, request: Received) -> Reply:  # noqa: ARG002  a handler has it
        """Refuse a kind of common data that there is not: the others have operations of their own."""
        return self.said(self.routes["GET /api/common/{type}"], 404)

    @handles("GET /api/custom_fields/{FieldBelongsto}", "GET /api/custom_fields/{FieldBelongsto}/{id}")
    def custom_fields(self, request: Received) -> Reply:
        """Return the custom fields of a kind of record, with the values of one record if it is named."""
        kind = request.values["FieldBelongsto"]
        owner = next((name for name, table in TABLES.items() if table.fields_of == kind), "")
        held = self.records[owner].record(request.values["id"]) if owner and "id" in request.values else None
        values: Row = mapping(mapping(held.hidden.get("custom_fields")).get(kind)) if held is not None else {}
        rows = [
            {**row, "value": values.get(str(row.get("custom_field_id")), row.get("value"))}
            for row in self.records.custom_fields
            if str(row.get("field_name")).startswith(f"custom_fields[{kind}]")
        ]
        if not rows:
            raise Refused(self._nothing(self.routes["GET /api/custom_fields/{FieldBelongsto}"]))
        return Reply(200, rows)

    @handles("GET /api/zapier/resources")
    def zapier_resources(self, request: Received) -> Reply:
        """List what can be polled."""
        assert request.operation is not None
        return self.documented(self.routes[request.operation.key])

    @handles("GET /api/zapier/poll/{resource}", "GET /api/zapier/test/{resource}")
    def zapier(self, request: Received) -> Reply:
        """Return what was created since a moment; what is unknown is not an error."""
        name = request.values["resource"]
        created = TABLES.get(name, BARE).created
        since = request.first("since", "0")
        seconds = int(since) if since.isdecimal() and len(since) < 12 else 0
        moment = stamp(seconds)
        held = self.records[name].held.values() if name in _POLLED else ()
        rows = [{"id": record.id, **record.row} for record in held]
        if "/test/" in request.path:
            return Reply(200, {"status": True, "data": rows[0] if rows else {"id": 1}})
        newer = [row for row in rows if str(row.get(created) or "") > moment]
        meta = {"since": seconds, "count": len(newer), "next_poll": int(self.clock.now())}
        return Reply(200, {"status": True, "data": newer, "meta": meta})

    @handles("GET /api/zapier/{method}/{resource}")
    def zapier_other(self, request: Received) -> Reply:
        """Refuse another method."""
        return Reply(404, {"error": f"Method not found: {request.values['method']}_get"})

    # Custom tables.

    @handles(f"GET /api/{CUSTOM_TABLE}/{{table_name}}")
    def table_rows(self, request: Received) -> Reply:
        """List the rows of a custom table."""
        return Reply(200, [record.row for record in self._table(request)])

    @handles(f"POST /api/{CUSTOM_TABLE}/{{table_name}}")
    def table_row(self, request: Received) -> Reply:
        """Add a row to a custom table."""
        rows = self._table(request)
        self._refuse_unknown_columns(request, rows)
        values = {name: as_text(value) for name, value in request.body.members.items()}
        scope = {"customtable": request.values["table_name"]}
        record = self.records[CUSTOM_TABLE].add(values, scope=scope)
        return Reply(201, {"status": True, "message": "Record created successfully", "id": int(record.id)})

    @handles(
        *(f"{method} /api/{CUSTOM_TABLE}/{{table_name}}/{{id}}" for method in ("GET", "PUT", "DELETE")),
    )
    def table_one(self, request: Received) -> Reply:
        """Read, change or delete a row of a custom table."""
        rows = self._table(request)
        record = next((record for record in rows if record.id == request.values["id"]), None)
        if record is None:
            raise Refused(self.refuse(404, "Record not found"))
        if request.method == "GET":
            return Reply(200, record.row)
        if request.method == "DELETE":
            del self.records[CUSTOM_TABLE][record.id]
            return Reply(200, {"status": True, "message": "Record deleted successfully"})
        self._refuse_unknown_columns(request, rows)
        record.row |= {name: as_text(value) for name, value in request.body.members.items()}
        return Reply(200, {"status": True, "message": "Record updated successfully"})

    def _table(self, request: Received) -> list[Record]:
        name = request.values["table_name"]
        rows = [one for one in self.records[CUSTOM_TABLE].held.values() if one.is_in({"customtable": name})]
        if not rows:
            raise Refused(self.refuse(404, f"Table '{name}' does not exist"))
        return rows

    def _refuse_unknown_columns(self, request: Received, rows: list[Record]) -> None:
        known = {name for record in rows for name in record.row}
        for name in request.body.members:
            if name not in known:
                text = f"Column '{name}' does not exist in table '{request.values['table_name']}'"
                raise Refused(self.refuse(400, text))
