"""Prepare a simulator for requests whose examples name nothing that it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Given = dict[tuple[str, str], object]
"""Values on the wire by place and name."""

_AREAS = ("crm", "documents", "hrm", "invoices", "projects", "sales")


def prepared(vendor: str, operation: str, example: str, simulator: Any) -> Given:
    """Return what a documented request has to name: ids of records, files and reports that the simulator holds."""
    made = _MADE.get(vendor, {}).get(operation)
    return made(simulator, example) if made is not None else {}


def _path(kind: str, name: str = "id") -> Callable[[Any, str], Given]:
    """Return what names the first record of a kind in the path."""
    return lambda simulator, _: {("path", name): _first(simulator, kind)}


def _two(kind: str) -> Callable[[Any, str], Given]:
    """Return what names two records of a kind in the body."""

    def both(simulator: Any, _: str) -> Given:
        held = simulator.records[kind]
        other = held.add({**next(iter(held)), "id": f"{kind.rpartition('/')[2]}:other"})
        return {("json", "source_id"): other.id, ("json", "target_id"): _first(simulator, kind)}

    return both


def _uploaded(simulator: Any, _: str) -> Given:
    """Return what names a file that is uploaded, and a record to link it to."""
    person = _first(simulator, "crm/person")
    link = {"person_id": person}
    return {("json", "upload_queue_id"): _upload(simulator), ("json", "linked_to"): link}


def _changed(simulator: Any, _: str) -> Given:
    """Return what names a document, and a new file for it."""
    document = _first(simulator, "documents/document")
    return {("json", "id"): document, ("json", "upload_queue_id"): _upload(simulator)}


def _upload(simulator: Any) -> str:
    uploads = simulator.vendor.uploads
    uploads.add("uploadqueue:prepared", "a.pdf", b"%PDF-1.4\n%%EOF\n")
    return "uploadqueue:prepared"


def _begun(simulator: Any, _: str) -> Given:
    """Return what names an upload that has begun, for a file as large as the documented piece or larger."""
    return {("path", "id"): simulator.vendor.uploads.begin("a.png", 1_000_000).id}


def _assigned(simulator: Any, _: str) -> Given:
    """Return what names an employee of a project."""
    return {("path", "id"): simulator.records["projects/projectemployee"].add({"employee_id": "employee:a"}).id}


def _attached(simulator: Any, _: str) -> Given:
    """Return what names an attachment of a message."""
    message = _first(simulator, "timeline/message")
    return {("path", "id"): simulator.records["timeline/attachment"].add({"title": "a"}, scope={"message": message}).id}


def _rows(simulator: Any, _: str) -> Given:
    """Return a body that has the ids of all rows of a timesheet."""
    return {("json", ""): [row["id"] for row in simulator.records["hours/timesheetrow"]]}


def _queued(simulator: Any, _: str) -> Given:
    """Return what names a report that is ready."""
    client = _first(simulator, "clients")
    with simulator.http_client() as http:
        reply = http.post(
            f"{simulator.base_url}/clients/{client}/reports/tracked_balances/async",
            headers={"Authorization": simulator.credentials["api_key"]},
            json={"date": "2024-01-31"},
        )
    simulator.advance(3600)
    return {("path", "uuid"): reply.json()[0]["uuid"]}


def _report(simulator: Any, example: str) -> Given:  # noqa: ARG001  as the others
    """Return the name of the report that an example asks for."""
    return {("path", "report"): "leave_liability_v2" if example == "leave_liability" else example}


def _noted(simulator: Any, _: str) -> Given:
    """Return what names a note of a client."""
    client = simulator.records["clients"].record(_first(simulator, "clients"))
    times = dict.fromkeys(("createdAt", "updatedAt"), "2026-01-05T09:00:00Z")
    client.row["notes"] = [{"id": "note", "content": "a", "user": {"id": "user", "name": "Ann"}, **times}]
    return {("path", "clientId"): client.id, ("path", "noteId"): "note"}


def _paid(simulator: Any, _: str) -> Given:
    """Return what names a payment of an invoice."""
    invoice = simulator.records["invoices"].record(_first(simulator, "invoices"))
    invoice.row["payments"] = [{"id": "payment", "amount": 1}]
    return {("path", "invoiceId"): invoice.id, ("path", "paymentId"): "payment"}


def _first(simulator: Any, kind: str) -> str:
    """Return the id of the first record of a kind."""
    return str(next(iter(simulator.records[kind].held)))


_MADE: Mapping[str, Mapping[str, Callable[[Any, str], Given]]] = {
    "lsp_expert": {
        "PUT /clients/{clientId}/notes/{noteId}": _noted,
        "DELETE /invoices/{invoiceId}/payments/{paymentId}": _paid,
    },
    "simplepay": {
        "POST /clients/{client_id}/reports/{report}/async": _report,
        "GET /clients/{client_id}/reports/poll/{uuid}": _queued,
    },
    "simplicate": {
        **{f"POST /{area}/document": _uploaded for area in _AREAS},
        **{f"PUT /{area}/document": _changed for area in _AREAS},
        **{f"POST /{path}organization": _two("crm/organization") for path in ("crm/merge", "merger/compare")},
        **{f"POST /{path}person": _two("crm/person") for path in ("crm/merge", "merger/compare")},
        "GET /documents/download/{id}": _path("documents/document"),
        "PUT /hours/timesheetrow/order": _rows,
        "GET /projects/project/{id}/planningBudget": _path("projects/project"),
        "DELETE /projects/projectemployee/{id}": _assigned,
        "GET /projects/service/{id}/planningBudget": _path("projects/service"),
        "POST /projects/service/{id}/duplicate": _path("projects/service"),
        "PUT /sales/quoteemail/{id}": _path("sales/quote"),
        "POST /sales/sales/{id}/duplicate": _path("sales/sales"),
        "POST /sales/service/{id}/duplicate": _path("sales/service"),
        "DELETE /timeline/attachment/{id}": _attached,
        "PUT /upload/chunked/{id}": _begun,
    },
}
