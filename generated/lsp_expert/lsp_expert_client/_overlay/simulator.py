# Copied from overlays/lsp_expert/simulator.py; edit it there, then generate again.
"""An LSP.expert account in memory: flat forms that are read nested, files, payments, and webhooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any, ClassVar, Unpack

from lsp_expert_client._runtime.extend import (
    NOTHING,
    Collection,
    Document,
    Received,
    ReceivedFile,
    Record,
    RecordsGiven,
    Refused,
    Reply,
    Route,
    Row,
    RowPage,
    SimulatedClock,
    SimulatorSettings,
    Vendor,
    handles,
    httpx,
    listing,
    mapping,
    put_at,
    stable_id,
)
from lsp_expert_client._runtime.extend import Simulator as AnySimulator

_NAMES = {
    400: ("BadRequest", "request_invalid"),
    401: ("Unauthorized", "key_invalid"),
    404: ("NotFound", "resource_missing"),
}
_IN_INVOICE = frozenset(
    {
        *("applyVATReverseCharge", "minimumFee", "overrideGroupMatches", "paymentTerms", "paymentTermsEndOfMonth"),
        *("rappenRounding", "showExchangeRateOnInvoice", "validityDays"),
    }
)
"""Members of a client's form that are read in `invoice`."""
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$", "CHF": "CHF"}
_REFERENCES = {
    "service": "account/services",
    "quantityType": "account/quantity-types",
    "languagePair": "account/language-pairs",
    "domain": "",
}
"""Ids in the form of a price, and where they are from."""
_LABELLED = ("clients", "groups", "quotes", "invoices", "purchase-orders", "suppliers")
_JOB_EVENTS = {"in-progress": 2, "finished": 3, "invoiced": 4, "cancelled": 5, "on-hold": 6}
"""Events of a job, and the status that each sets."""
_PARENTS = ("clients", "jobs", "suppliers")


class LspExpertVendor(Vendor):
    """An LSP.expert account.

    Args:
        document: The API's document.
        clock: The time.
        webhook_url: Where events are sent; None to keep them only.
    """

    page_size = 20

    def __init__(self, document: Document, clock: SimulatedClock, webhook_url: str | None) -> None:
        super().__init__(document, clock)
        self.webhooks: list[Row] = []
        self._webhook_url = webhook_url
        self._incidents = 0

    # What all answers have in common.

    def refuse(self, status: int, message: str, fields: Mapping[str, str] | None = None) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return an error; its id is that of the incident."""
        self._incidents += 1
        name, code = _NAMES.get(status, ("Error", "error"))
        incident = stable_id("incident", self._incidents).hex[:21]
        return Reply(status, {"message": message, "name": name, "code": code, "id": incident})

    def not_found(self, request: Received) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return the refusal of an unknown id."""
        return self.refuse(404, "Item not found")

    def new_id(self, collection: Collection[Any]) -> str:
        """Return 24 hexadecimal digits."""
        collection.last += 1
        return stable_id(collection.name, collection.last).hex[:24]

    def matching_records(self, request: Received, route: Route) -> Iterable[Record]:
        """Return the records of a listing, sorted as asked."""
        records = list(super().matching_records(request, route))
        column = request.first("sort")
        if column:
            records.sort(key=partial(_by_member, column), reverse=request.first("direction") == "desc")
        return records

    def listed(self, request: Received, route: Route, page: RowPage) -> Reply:
        """Return a page, with all that it tells of itself."""
        reply = super().listed(request, route, page)
        body = mapping(reply.body)
        if route.wrap:
            body |= {"pageSize": page.size, "page": page.number, "hasPreviousPage": page.number > 1}
        return reply

    def shown(self, record: Record, route: Route, *, alone: bool = False) -> Row:
        """Return a row, with the contacts, files and prices that were added to it; alone, a client says what it is."""
        row = super().shown(record, route, alone=alone)
        row.pop("object", None)
        if alone and "object" in self._known(route):
            row["object"] = route.collection.removesuffix("s")
        kinds = {"contacts": "contacts", "files": "files", "services": "prices"}
        for member, kind in kinds.items():
            name = f"{route.collection}/{kind}"
            if route.collection in _PARENTS and name in self.records:
                own = [
                    one.row for one in self.records[name].held.values() if one.scope.get(route.collection) == record.id
                ]
                if own or record.hidden.get("made"):
                    row[member] = own
        return row

    def seed(self) -> None:
        """Fill the records from the examples; contacts, files and prices belong to the first record of their kind."""
        super().seed()
        for name in self.records:
            parent = name.partition("/")[0]
            if name.startswith(tuple(f"{kind}/" for kind in _PARENTS)) and self.records[parent].held:
                for record in self.records[name].held.values():
                    record.scope.setdefault(parent, next(iter(self.records[parent].held)))

    # Writing.

    def new_row(self, request: Received, route: Route) -> Row:
        """Return a new record: what a form gives flat is nested."""
        row = super().new_row(request, route)
        given = self.given(request, route)
        row = {name: value for name, value in row.items() if name not in given or name in self._known(route)}
        now = self._now()
        row |= {name: now for name in ("createdAt", "updatedAt") if name in self._known(route)}
        if route.collection == "clients":
            row["invoice"] = {**mapping(row.get("invoice")), **_BLANK_INVOICE}
            row["address"] = {}
        self._nest(row, given, route)
        return row

    def create(self, request: Received, route: Route) -> Reply:
        """Add a record."""
        row = self.new_row(request, route)
        record = self.held(route).add(row, scope=self.scope(request, route))
        record.hidden["made"] = True
        return self.created(request, route, record)

    def changed(self, request: Received, route: Route, record: Record) -> Row:
        """Return the members that an update sets; the others stay."""
        row = mapping(super().shown(record, route))
        self._nest(row, self.given(request, route), route)
        return row | ({"updatedAt": self._now()} if "updatedAt" in row else {})

    def deleted(self, request: Received, route: Route, record: Record) -> Reply:  # noqa: ARG002  a vendor may look at it
        """Return an answer without a body."""
        return Reply(200, NOTHING)

    def _nest(self, row: Row, given: Row, route: Route) -> None:
        """Put the members of a form where they are read."""
        for name, value in given.items():
            if route.collection == "clients":
                self._nest_client(row, name, value)
            elif name in _REFERENCES and route.collection.endswith("prices"):
                row[name] = self._reference(_REFERENCES[name], value)
            elif name == "currency":
                row[name] = _currency(value)
            elif name in ("source", "target") and route.collection == "account/language-pairs":
                row[name] = {"code": value, "name": value}
            elif isinstance(value, dict) and isinstance(row.get(name), dict):
                row[name] = {**row[name], **value}
            else:
                row[name] = value

    def _nest_client(self, row: Row, name: str, value: Any) -> None:
        if name.startswith("address") and name != "address":
            put_at(row, f"address.{name[7].lower()}{name[8:]}", value)
        elif name in _IN_INVOICE:
            put_at(row, f"invoice.{name}", value)
        elif name == "currency":
            put_at(row, "invoice.currency", _currency(value))
        elif name in ("tax1", "tax2"):
            put_at(row, f"invoice.{name}", self._reference("account/taxes", value))
        elif name == "document":
            put_at(row, "invoice.document", {"id": value, "name": value})
        elif name.endswith("FilenameFormat"):
            put_at(row, f"filenameFormats.{name.removesuffix('FilenameFormat')}", value)
        elif name == "catConfiguration":
            row[name] = {"id": value} if value else None
        else:
            row[name] = value

    def _reference(self, collection: str, value: Any) -> Row | None:
        """Return what an id stands for."""
        if not value:
            return None
        row = self.records[collection].get(value) if collection else None
        return {**row} if row is not None else {"id": value, "name": str(value)}

    # Notes, labels and the like: they answer the record that they are on.

    @handles("POST /clients/{clientId}/notes")
    def add_note(self, request: Received) -> Reply:
        """Add a note to a client."""
        client = self._owner(request, "clients")
        notes: list[Row] = client.row.setdefault("notes", [])
        note_id = stable_id("note", client.id, len(notes)).hex[:24]
        user = {"id": stable_id("user").hex[:24], "name": "API"}
        notes.append({"id": note_id, "content": request.fields["content"], "user": user, "createdAt": self._now()})
        return self._whole("clients", client)

    @handles("PUT /clients/{clientId}/notes/{noteId}")
    def change_note(self, request: Received) -> Reply:
        """Change a note of a client."""
        client = self._owner(request, "clients")
        for note in listing(client.row.get("notes")):
            if note.get("id") == request.values["noteId"]:
                note |= {"content": request.fields["content"], "updatedAt": self._now()}
                return self._whole("clients", client)
        raise Refused(self.not_found(request))

    @handles(
        *(
            f"{method} /{kind}/{{{name}}}/labels/{{labelId}}"
            for method in ("POST", "DELETE")
            for kind, name in zip(
                _LABELLED,
                ("clientId", "groupId", "quoteId", "invoiceId", "purchaseOrderId", "supplierId"),
                strict=True,
            )
        )
    )
    def label(self, request: Received) -> Reply:
        """Stick a label on a record, or take it off."""
        kind = request.path.split("/")[1]
        label = {"id": request.values["labelId"], "name": "Label", "color": "#cccccc"}
        return self._linked(request, kind, "labels", label)

    @handles(
        "POST /suppliers/{supplierId}/dedicated-clients/{clientId}",
        "DELETE /suppliers/{supplierId}/dedicated-clients/{clientId}",
    )
    def dedicate(self, request: Received) -> Reply:
        """Dedicate a supplier to a client, or undo it."""
        client = self.records.clients.get(request.values["clientId"])
        if client is None:
            raise Refused(self.not_found(request))
        return self._linked(
            request, "suppliers", "dedicatedClients", {"id": client["id"], "name": client.get("name", "")}
        )

    @handles(
        "POST /suppliers/{supplierId}/language-pairs/{languagePairId}",
        "DELETE /suppliers/{supplierId}/language-pairs/{languagePairId}",
    )
    def pair(self, request: Received) -> Reply:
        """Give a supplier a language pair, or take it away."""
        row = self.records["account/language-pairs"].get(request.values["languagePairId"])
        if row is None:
            raise Refused(self.not_found(request))
        return self._linked(request, "suppliers", "languagePairs", {**row})

    # Files.

    @handles("POST /clients/{clientId}/files/upload", "POST /jobs/{jobId}/files/upload")
    def upload(self, request: Received) -> Reply:
        """Keep a file."""
        kind = request.path.split("/")[1]
        owner = self._owner(request, kind)
        files = request.files
        if not files:
            raise Refused(self.refuse(400, "file is missing."))
        more: Row = {"shareOnJobs": False} if kind == "clients" else {"outsourcing": {}}
        row = {"name": files[0].name, **more, "size": len(files[0].content), "createdAt": self._now()}
        record = self.records[f"{kind}/files"].add(row, scope={kind: owner.id})
        record.files["file"] = [files[0]]
        owner.hidden["made"] = True
        if kind == "jobs":
            self.happen("job.updated", owner.id)
        return Reply(200, record.row)

    @handles("GET /clients/{clientId}/files/{fileId}/download", "GET /jobs/{jobId}/files/{fileId}")
    def download(self, request: Received) -> Reply:
        """Return the content of a file."""
        kind = request.path.split("/")[1]
        record = self.records[f"{kind}/files"].record(request.values["fileId"])
        if record is None:
            raise Refused(self.not_found(request))
        held = record.files.get("file", [ReceivedFile(str(record.row.get("name")), b"A documented file.")])
        return Reply(200, held[0].content, held[0].media)

    @handles("PUT /clients/{clientId}/files/{fileId}/share/with-jobs")
    def share(self, request: Received) -> Reply:
        """Share a file of a client with its jobs."""
        record = self.records["clients/files"].record(request.values["fileId"])
        if record is None:
            raise Refused(self.not_found(request))
        record.row["shareOnJobs"] = True
        return Reply(200, record.row)

    # Money.

    @handles("POST /invoices/{invoiceId}/payments")
    def pay(self, request: Received) -> Reply:
        """Book a payment; `isFullyPaid` settles the invoice."""
        invoice = self._owner(request, "invoices")
        given = self.given(request, self.routes["POST /invoices/{invoiceId}/payments"])
        payments: list[Row] = invoice.row.setdefault("payments", [])
        settled = given.pop("isFullyPaid", False)
        payments.append({"id": stable_id("payment", invoice.id, len(payments)).hex[:24], **given})
        if settled:
            invoice.row |= {"status": 3, "isPartiallyPaid": False, "paymentDate": given.get("date")}
        elif invoice.row.get("status") != 3:
            invoice.row["isPartiallyPaid"] = True
        return self._whole("invoices", invoice)

    @handles("DELETE /invoices/{invoiceId}/payments/{paymentId}")
    def unpay(self, request: Received) -> Reply:
        """Take a payment away; the invoice is no longer paid."""
        invoice = self._owner(request, "invoices")
        held = [mapping(one) for one in listing(invoice.row.get("payments"))]
        left = [one for one in held if one.get("id") != request.values["paymentId"]]
        if len(left) == len(held):
            raise Refused(self.not_found(request))
        invoice.row |= {"payments": left, "isPartiallyPaid": bool(left)}
        if invoice.row.get("status") == 3:
            invoice.row |= {"status": 2, "paymentDate": None}
        return self._whole("invoices", invoice)

    @handles("POST /invoices/{invoiceId}/credit-note")
    def credit(self, request: Received) -> Reply:
        """Make a credit note from an invoice, which is then credited."""
        invoice = self._owner(request, "invoices")
        copy = {name: value for name, value in invoice.row.items() if name not in ("id", "payments")}
        now = self._now()
        note = self.records.invoices.add(
            {**copy, "type": 2, "status": 1, "relatedToInvoiceId": invoice.id, "createdAt": now, "updatedAt": now}
        )
        related = [*listing(invoice.row.get("relatedCreditNoteIds")), note.id]
        invoice.row |= {"status": 4, "relatedCreditNoteIds": related}
        return self._whole("invoices", note)

    # Jobs and webhooks.

    @handles("GET /jobs/{jobId}/outsourcing/{outsourcingId}")
    def outsourcing(self, request: Received) -> Reply:
        """Return an outsourcing of a job."""
        return Reply(200, self._outsourced(request).row)

    @handles("PUT /jobs/{jobId}/outsourcing/{outsourcingId}/portal")
    def portal(self, request: Received) -> Reply:
        """Change the supplier's page of an outsourcing."""
        record = self._outsourced(request)
        given = self.given(request, self.routes["PUT /jobs/{jobId}/outsourcing/{outsourcingId}/portal"])
        portal: Row = record.row.setdefault("portal", {})
        if "confirm" in given:
            portal["confirm"] = {**mapping(portal.get("confirm")), "enabled": given.pop("confirm")}
        portal |= given
        self.happen("job.outsourcing.updated", request.values["jobId"], data=record.row)
        return Reply(200, portal)

    def happen(self, kind: str, record_id: object, *, data: Row | None = None) -> Row:
        """Let an event happen: set the status that it means, and send it to the webhook's address.

        Raises:
            LookupError: There is no such job.
        """
        job = self.records.jobs.get(record_id)
        if job is None:
            raise LookupError(f"there is no job {record_id!r}")
        status = _JOB_EVENTS.get(kind.removeprefix("job."))
        if status is not None:
            job |= {"status": status, "updatedAt": self._now()}
        if kind == "job.deleted":
            del self.records.jobs[record_id]
        event_id = stable_id("event", len(self.webhooks)).hex[:24]
        event = {"id": event_id, "type": kind, "createdAt": self._now(), "data": {**(data or job)}}
        self.webhooks.append(event)
        if self._webhook_url is not None:
            # Nothing is documented of retries: an event that is not taken is gone.
            with suppress(httpx.HTTPError):
                httpx.post(self._webhook_url, json=event, timeout=5)
        return event

    # Smaller steps.

    def _known(self, route: Route) -> Mapping[str, Row]:
        return self.members_of_rows(route.collection)

    def _owner(self, request: Received, kind: str) -> Record:
        record = self.records[kind].record(next(iter(request.values.values())))
        if record is None:
            raise Refused(self.not_found(request))
        return record

    def _outsourced(self, request: Received) -> Record:
        record = self.records["jobs/outsourcing"].record(request.values["outsourcingId"])
        if record is None or request.values["jobId"] not in self.records.jobs:
            raise Refused(self.not_found(request))
        return record

    def _linked(self, request: Received, kind: str, member: str, part: Row) -> Reply:
        """Add something to a list of a record, or take it away; both answer the record."""
        owner = self._owner(request, kind)
        rest = [one for one in listing(owner.row.get(member)) if one.get("id") != part["id"]]
        owner.row[member] = [*rest, part] if request.method == "POST" else rest
        return self._whole(kind, owner)

    def _whole(self, kind: str, record: Record) -> Reply:
        route = next(one for one in self.routes.values() if one.collection == kind and one.role == "read")
        return Reply(200, self.shown(record, route, alone=True))

    def _now(self) -> str:
        return self.clock.moment().strftime("%Y-%m-%dT%H:%M:%S.000Z")


_BLANK_INVOICE: Row = {
    "applyVATReverseCharge": False,
    "currency": {"code": "EUR", "symbol": "€"},
    "document": {"id": "5b0000000000000000000001", "name": "English"},
    "overrideGroupMatches": False,
    "paymentTerms": None,
    "paymentTermsEndOfMonth": None,
    "rappenRounding": False,
    "showExchangeRateOnInvoice": None,
    "tax1": None,
    "tax2": None,
}


class Simulator(AnySimulator):
    """An LSP.expert account in memory.

    Args:
        records: Rows by resource, such as `{"clients": [{"id": "...", "name": "Acme"}]}`; by default the documented
            examples.
        webhook_url: Where events are sent as they would be by LSP.expert; `webhooks` has them in any case.
        settings: `start`, `running` and `strict`, as of every simulator.
    """

    vendor_class = LspExpertVendor
    host = "api.simulator.test"
    more_arguments: ClassVar[Mapping[str, Mapping[str, Any]]] = {
        "webhook_url": {"default": None, "metavar": "URL", "help": "where events of jobs are sent"}
    }
    vendor: LspExpertVendor

    def __init__(
        self,
        *,
        records: RecordsGiven | None = None,
        webhook_url: str | None = None,
        **settings: Unpack[SimulatorSettings],
    ) -> None:
        self._webhook_url = webhook_url
        super().__init__(records=records, **settings)

    def make_vendor(self) -> LspExpertVendor:
        """Return the account."""
        return LspExpertVendor(self.document, self.clock, self._webhook_url)

    @property
    def webhooks(self) -> list[Row]:
        """The events that happened, as they are sent."""
        return self.vendor.webhooks

    def happen(self, kind: str, job_id: object) -> Row:
        """Let an event of a job happen, such as `job.finished`: it sets the job's status and is sent to `webhook_url`.

        Raises:
            LookupError: There is no such job.
        """
        return self.vendor.happen(kind, job_id)


def _currency(value: Any) -> Row | None:
    return {"code": value, "symbol": _SYMBOLS.get(str(value), str(value))} if value else None


def _by_member(name: str, record: Record) -> tuple[int, float, str]:
    value = record.row.get(name)
    if isinstance(value, int | float):
        return 1, float(value), ""
    return (0, 0.0, "") if value is None else (2, 0.0, str(value).lower())
