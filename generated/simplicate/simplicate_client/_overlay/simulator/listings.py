# Copied from overlays/simplicate/simulator/listings.py; edit it there, then generate again.
"""Listings: filters, sorting, chosen members, and pages with their metadata."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from simplicate_client._overlay.simulator.envelope import DOCUMENTS
from simplicate_client._overlay.simulator.query import (
    BadQueryError,
    check_value,
    read_query,
    selected,
    sorted_rows,
    values_at,
)
from simplicate_client._overlay.simulator.records import Records
from simplicate_client._runtime.extend import (
    Received,
    Record,
    Refused,
    Reply,
    Route,
    Row,
    RowPage,
    listing,
    mapping,
)

_NO_CUSTOM_FILTERS = ("hrm/employee",)
_LISTING = ("offset", "limit", "sort", "select", "metadata")


class Listings(Records):
    """A Simplicate that lists its records."""

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

    def known_query(self, operation: Any) -> set[str]:
        """Return the query parameters that an operation takes; every listing has those of paging and filters."""
        known = super().known_query(operation)
        return known | {"q", *_LISTING} if operation.node.get("x-pagination") else known

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
        if last != "document" or area not in DOCUMENTS:
            return records
        return [record for record in records if _is_linked(record, DOCUMENTS[area])]


def _is_linked(record: Record, kinds: tuple[str, ...]) -> bool:
    links = [mapping(link) for link in listing(record.row.get("linked_to"))]
    return not links or any(str(link.get("id")).partition(":")[0] in kinds for link in links)
