# Copied from overlays/lsp_expert/simulator/account.py; edit it there, then generate again.
"""What all records of an account have in common: forms that are flat, and answers that are nested."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from lsp_expert_client._runtime.extend import (
    NOTHING,
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
    listing,
    mapping,
    put_at,
    stable_id,
)

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
_PARENTS = ("clients", "jobs", "suppliers")
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


class Account(Vendor):
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

    def _known(self, route: Route) -> Mapping[str, Row]:
        return self.members_of_rows(route.collection)

    def _owner(self, request: Received, kind: str) -> Record:
        record = self.records[kind].record(next(iter(request.values.values())))
        if record is None:
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


def _currency(value: Any) -> Row | None:
    return {"code": value, "symbol": _SYMBOLS.get(str(value), str(value))} if value else None


def _by_member(name: str, record: Record) -> tuple[int, float, str]:
    value = record.row.get(name)
    if isinstance(value, int | float):
        return 1, float(value), ""
    return (0, 0.0, "") if value is None else (2, 0.0, str(value).lower())
