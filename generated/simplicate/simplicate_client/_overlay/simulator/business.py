# Copied from overlays/simplicate/simulator/business.py; edit it there, then generate again.
"""The business itself: hours, invoices, deals and what is done with them, and how a Simplicate is set up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar, Unpack

from simplicate_client._overlay.simulator.files import Files
from simplicate_client._overlay.simulator.records import UnknownFilters
from simplicate_client._runtime.extend import (
    Received,
    Record,
    RecordsGiven,
    Refused,
    Reply,
    Route,
    Row,
    SimulatorSettings,
    Vendor,
    copied,
    example_of,
    handles,
    is_list,
    is_row,
    listing,
    mapping,
)
from simplicate_client._runtime.extend import Simulator as AnySimulator

_DAY = timedelta(days=1)
_NAMES = ("name", "label", "title", "subject", "full_name")
_KINDS_OF = {"type": "hourstype", "projectservice": "service"}
"""Members that are called otherwise than the kind of their records."""
_LONGEST = 400
"""Days of submissions in one answer."""
_KINDS = {
    "sales/sales/{id}/duplicate": "sales/sales",
    "sales/service/{id}/duplicate": "sales/service",
    "projects/service/{id}/duplicate": "projects/service",
}


class Business(Files):
    """A Simplicate."""

    # Invoices.

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:
        """Return a row; an invoice with its sums."""
        row = super().shown(record, route, alone=alone)
        return row | self._sums(row) if route.collection == "invoices/invoice" and row.get("invoice_lines") else row

    def _sums(self, row: Row) -> Row:
        lines = [mapping(line) for line in listing(row.get("invoice_lines"))]
        nets = [_amount(line.get("amount")) * _amount(line.get("price")) for line in lines]
        rates = [_amount(mapping(line.get("vat_class")).get("percentage")) for line in lines]
        taxes = [net * rate / 100 for net, rate in zip(nets, rates, strict=True)]
        net, tax = sum(nets, Decimal(0)), sum(taxes, Decimal(0))
        payments = [one for one in self.records["invoices/payment"] if one.get("invoice_id") == row["id"]]
        paid = sum((_amount(one.get("amount")) for one in payments), Decimal(0))
        return {
            "total_excluding_vat": float(round(net, 2)),
            "total_vat": float(round(tax, 2)),
            "total_including_vat": float(round(net + tax, 2)),
            "total_outstanding": float(round(net + tax - paid, 2)),
        }

    def send_invoice(self, invoice_id: str) -> Record:
        """Send an invoice as a user does: it gets a number, and its PDF becomes a document."""
        invoice = self.records["invoices/invoice"].record(invoice_id)
        if invoice is None:
            raise LookupError(f"there is no invoice {invoice_id}")
        if not invoice.row.get("invoice_number"):
            sent = sum(bool(row.get("invoice_number")) for row in self.records["invoices/invoice"])
            invoice.row["invoice_number"] = f"{self.now()[:4]}{sent + 1:04}"
        statuses = self.records["invoices/invoicestatus"]
        status = next((row for row in statuses if row.get("name") in ("Sent", "label_Sended")), None)
        invoice.row["status"] = {"id": "invoicestatus:sent", "name": "label_Sended"} if status is None else status
        invoice.row["updated_at"] = self.now()
        types = self.records["documents/documenttype"].where(label="label_sended invoice")
        kind = types[0] if types else self.records["documents/documenttype"].add({"label": "label_sended invoice"}).row
        title = f"Factuur {invoice.row['invoice_number']}.pdf"
        given = {"document_type_id": kind["id"], "title": title, "linked_to": {"invoice_id": invoice_id}}
        text = f"%PDF-1.4\n% {title}\n%%EOF\n"
        return self.new_document(given, title, text.encode())

    # Hours.

    @handles("POST /hours/submission", "POST /hours/submit")
    def submit(self, request: Received) -> Reply:
        """Hand in the hours of an employee for some days."""
        employee = str(request.fields["employee_id"])
        self.reference("employee_id", employee)
        for day in self._days(request.fields["start_date"], request.fields["end_date"]):
            entry = {"id": f"submission:{employee}:{day}", "employee_id": employee, "date": day, "status": "submitted"}
            self.records["hours/submission"].add(entry)
        return self.reply(None)

    @handles("GET /hours/submission")
    def list_submissions(self, request: Received) -> Reply:
        """Return for each day whether hours were handed in, are still to be, or are not there."""
        employee = request.first("q[employee_id]")
        handed_in = {row.get("date") for row in self.records["hours/submission"].where(employee_id=employee)}
        own = [row for row in self.records["hours/hours"] if mapping(row.get("employee")).get("id") == employee]
        written = {str(row.get("start_date"))[:10] for row in own}
        rows: list[Row] = []
        for day in self._days(request.first("q[start_date]"), request.first("q[end_date]")):
            open_state = "yet_to_turn_in" if day in written else "no_hours"
            state = "submitted" if day in handed_in else open_state
            rows.append({"employee_id": employee, "date": day, "status": state})
        return self.reply(rows)

    def _days(self, first: Any, last: Any) -> Iterator[str]:
        try:
            day, end = (date.fromisoformat(str(text)[:10]) for text in (first, last))
        except ValueError as error:
            raise Refused(self.refuse(400, "start_date and end_date must be days such as 2024-06-09")) from error
        if (end - day).days >= _LONGEST:
            raise Refused(self.refuse(400, f"start_date and end_date are more than {_LONGEST} days apart"))
        while day <= end:
            yield day.isoformat()
            day += _DAY

    @handles("GET /hours/timesheetrow")
    def list_timesheet(self, request: Received) -> Reply:
        """Return the rows of an employee for a week, in their order."""
        first, last = request.first("q[start_date]"), request.first("q[end_date]")
        rows = [
            copied(row) for row in self.records["hours/timesheetrow"].where(employee_id=request.first("q[employee_id]"))
        ]
        within = [row for row in rows if str(row.get("start_date")) <= last and str(row.get("end_date")) >= first]
        return self.reply(sorted(within, key=lambda row: int(row.get("order") or 0)))

    @handles("GET /hours/timesheetrow/mostrecent")
    def show_recent(self, request: Received) -> Reply:
        """Return the days of the last row before a day."""
        rows = self.records["hours/timesheetrow"].where(
            employee_id=request.first("q[employee_id]"), type=request.first("q[type]")
        )
        before = [row for row in rows if str(row.get("start_date")) < request.first("q[before_date]")]
        nothing: Row = {}
        last = max(before, key=lambda row: str(row.get("start_date")), default=nothing)
        return self.reply({name: last.get(name) for name in ("start_date", "end_date")})

    @handles("PUT /hours/timesheetrow/order")
    def order_timesheet(self, request: Received) -> Reply:
        """Put rows into the order of a list."""
        rows = self.records["hours/timesheetrow"]
        for place, row_id in enumerate(listing(request.json)):
            row = rows.get(row_id)
            if row is None:
                raise Refused(self.refuse(404, "Entity Not Found"))
            row["order"] = place
        return self.reply(None)

    @handles("GET /projects/assignmentbudget")
    def list_budgets(self, request: Received) -> Reply:
        """Return the budgets; what they are asked for is not a filter."""
        route = self.routes["GET /projects/assignmentbudget"]
        return self.paged(request, route, self.matching_records(request, route))

    @handles("GET /projects/project/{id}/planningBudget", "GET /projects/service/{id}/planningBudget")
    def show_planning(self, request: Received) -> Reply:
        """Return the planning of a project or service that exists."""
        assert request.operation is not None
        kind = request.path.split("/")[2]
        if self.records[f"projects/{kind}"].record(request.values["id"]) is None:
            raise Refused(self.refuse(404, "Entity Not Found"))
        return self.documented(self.routes[request.operation.key])

    # Deals, relations and the rest.

    @handles(*(f"POST /{path}" for path in _KINDS))
    def duplicate(self, request: Received) -> Reply:
        """Copy a deal or a service; what is sent changes the copy."""
        assert request.operation is not None
        held = self.records[_KINDS[request.operation.path.removeprefix("/")]]
        record = held.record(request.values["id"])
        if record is None:
            raise Refused(self.refuse(404, "Entity Not Found"))
        given = {name: value for name, value in request.fields.items() if not name.startswith("is_new_")}
        row = {**copied(record.row), **self._from_input(held.name, given), "id": None}
        row |= {name: self.now() for name in ("created_at", "updated_at") if name in row}
        return self.reply({"id": held.add(row).id})

    @handles("GET /sales/converttoproject/{id}")
    def can_convert(self, request: Received) -> Reply:
        """Return a deal that can become a project."""
        route = self.routes["GET /sales/sales/{id}"]
        request.values = {"id": request.values["id"]}
        return self.show(request, route)

    @handles("POST /crm/mergeorganization", "POST /crm/mergeperson")
    def merge(self, request: Received) -> Reply:
        """Let the source disappear into the target; what named the source names the target then."""
        source, target = self._pair(request)
        if source.id == target.id:
            raise Refused(self.refuse(400, "source_id and target_id are the same"))
        for name, value in source.row.items():
            if target.row.get(name) in (None, "", []):
                target.row[name] = value
        for collection in self.records:
            for record in list(self.records[collection].held.values()):
                if record is not source:
                    _rename(record.row, source.id, target.id)
        del self.records[self._merged(request)][source.id]
        return self.reply({"success": True, "message": "Merged"})

    @handles("POST /merger/compareorganization", "POST /merger/compareperson")
    def compare(self, request: Received) -> Reply:
        """Return whether two relations can be merged."""
        source, target = self._pair(request)
        is_valid = source.id != target.id
        told = {"is_valid": is_valid, "token": None, "message": "" if is_valid else "They are the same"}
        swap = bool(request.fields.get("swap_lock"))
        return self.reply({**told, "swap_lock": swap, "source_id": source.id, "target_id": target.id})

    def _merged(self, request: Received) -> str:
        return "crm/organization" if request.path.endswith("organization") else "crm/person"

    def _pair(self, request: Received) -> tuple[Record, Record]:
        held = self.records[self._merged(request)]
        source, target = held.record(request.fields["source_id"]), held.record(request.fields["target_id"])
        if source is None or target is None:
            raise Refused(self.refuse(400, "source_id and target_id must be relations of this kind"))
        return source, target

    @handles("POST /customfields/group/{id}", "POST /customfields/option/{id}")
    def add_custom(self, request: Received) -> Reply:
        """Make a group or an option; its id is in the path."""
        assert request.operation is not None
        route = self.routes[request.operation.key]
        row = {**self.new_row(request, route), "id": request.values["id"]}
        return self.reply({"id": self.held(route).add(row).id})

    @handles("PUT /sales/quoteemail/{id}")
    def mail_quote(self, request: Received) -> Reply:
        """Add a mail to a quote."""
        quote = self.records["sales/quote"].record(request.values["id"])
        if quote is None:
            raise Refused(self.refuse(404, "Entity Not Found"))
        quote.hidden["email"] = dict(request.fields)
        return self.reply({"id": quote.id})

    # What it begins with.

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


class Simulator(AnySimulator):
    """A Simplicate in memory.

    Args:
        records: Rows by path, such as `{"crm/organization": [{"id": "organization:a", "name": "Acme"}]}`; ids of others
            (`project_id`) become references. By default the documented examples, and made-up rows.
        requests_a_minute: Budget; no header tells of it.
        unknown_filters: Whether a filter on a field that nobody documents is refused with 400, or ignored.
        settings: `start`, `running` and `strict`, as of every simulator.
    """

    vendor_class = Business
    host = "acme.simplicate.simulator.test"
    more_arguments: ClassVar[dict[str, dict[str, Any]]] = {
        "unknown_filters": {"choices": ("refuse", "ignore"), "default": "refuse", "help": "filters on unknown fields"}
    }

    def __init__(
        self,
        *,
        records: RecordsGiven | None = None,
        requests_a_minute: int = 60,
        unknown_filters: UnknownFilters = "refuse",
        **settings: Unpack[SimulatorSettings],
    ) -> None:
        if unknown_filters not in ("refuse", "ignore"):
            raise ValueError(f"unknown_filters is {unknown_filters!r}; give 'refuse' or 'ignore'")
        self.requests_a_minute = requests_a_minute
        self.unknown_filters: UnknownFilters = unknown_filters
        super().__init__(records=records, **settings)

    def make_vendor(self) -> Vendor:
        """Return the business."""
        return Business(self.document, self.clock, self.requests_a_minute, self.unknown_filters)

    def warn(self, message: str, target: str = "") -> None:
        """Put a message into `errors` of successful answers, beside their data."""
        self._business().warnings.append((message, target))

    def send_invoice(self, invoice_id: str) -> str:
        """Send an invoice, as a user does on the vendor's site; return the id of the document with its PDF."""
        return self._business().send_invoice(invoice_id).id

    def store(self, document_id: str, content: bytes) -> None:
        """Give a document that it holds a content."""
        record = self._business().records["documents/document"].record(document_id)
        if record is None:
            raise LookupError(f"there is no document {document_id}")
        self._business().keep_content(record, content)

    def clear_faults(self) -> None:
        """Undo all faults that were asked for, warnings included."""
        super().clear_faults()
        self._business().warnings.clear()

    def _business(self) -> Business:
        assert isinstance(self.vendor, Business)
        return self.vendor


def _amount(value: Any) -> Decimal:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return Decimal(0)


def _rename(value: Any, old: str, new: str) -> None:
    """Let what names one record name another one."""
    for name, part in mapping(value).items():
        if part == old and name != "id":
            value[name] = new
        elif is_row(part) and part.get("id") == old:
            part["id"] = new
        elif is_row(part) or is_list(part):
            _rename(part, old, new)
    for part in listing(value):
        _rename(part, old, new)


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
