"""A simulator answers each documented request with a success that openapi-core accepts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse

from generator.runtime.apps.simulator.document.document import Document, Operation
from generator.runtime.apps.simulator.document.examples import example_of
from generator.runtime.apps.simulator.document.routes import Route, routes_of
from generator.runtime.apps.simulator.document.values import mapping

SPECS = Path(__file__).parents[3] / "specs"
VENDORS = ("simplepay", "simplicate")
DAYS = {"start_date": "2026-01-05", "end_date": "2026-01-06"}
REPORT = "POST /clients/{client_id}/reports/{report}/async"
Request = tuple[str, str, dict[str, Any] | list[str]]
PREPARED: dict[str, Request] = {
    "POST /employees/{employee_id}/service_periods/reinstate": (
        "POST",
        "/employees/{first}/service_periods/end_service",
        {"employee_action": {"termination_date": "2019-11-01", "termination_code": 2}},
    ),
    "GET /clients/{client_id}/reports/poll/{uuid}": (
        "POST",
        "/clients/{first}/reports/tracked_balances/async",
        {"date": "2026-01-05"},
    ),
    "DELETE /projects/projectemployee/{id}": (
        "POST",
        "/projects/projectemployee",
        {"project_id": "project:abc", "employee_id": "employee:1"},
    ),
    "POST /crm/mergeorganization": ("POST", "/crm/organization", {"name": "Other"}),
    "DELETE /timeline/attachment/{id}": (
        "POST",
        "/timeline/attachment",
        {
            "message_id": "message:914edc4509a28e23ccd1f796716510b1",
            "document_id": "document:91b5a2aee0d60fae298fdc63dd8ada0b",
        },
    ),
    "PUT /upload/chunked/{id}": ("POST", "/upload/chunked", {"file_name": "a.png", "file_size": 100_000}),
}
"""Requests that come before an operation; `{first}` is the first record that its path names."""
MADE_UP = {"source_id": "{first}", "target_id": "{first}"}
GIVEN: dict[str, Any] = {
    "POST /crm/mergeorganization": ("crm/organization", {"source_id": "{first}", "target_id": "{last}"}),
    "POST /crm/mergeperson": ("crm/person", {"source_id": "{first}", "target_id": "{last}"}),
    "POST /merger/compareorganization": ("crm/organization", MADE_UP),
    "POST /merger/compareperson": ("crm/person", MADE_UP),
    **{
        f"PUT /{area}/document": ("documents/document", {"id": "{first}", "title": "Title"})
        for area in ("crm", "documents", "hrm", "invoices", "projects", "sales")
    },
    "POST /hours/submit": ("hrm/employee", {"employee_id": "{first}", **DAYS}),
    "POST /hours/submission": ("hrm/employee", {"employee_id": "{first}", **DAYS}),
    "PUT /hours/timesheetrow/order": ("hours/timesheetrow", ["{first}"]),
}
"""Bodies of requests for which none is documented: a kind of record, and a body that names one."""
QUERIES = {
    "GET /hours/submission": {
        "q[employee_id]": "employee:1",
        "q[start_date]": "2026-01-05",
        "q[end_date]": "2026-01-06",
    }
}
OWNERS = {
    "GET /documents/download/{id}": "documents/document",
    "GET /projects/project/{id}/planningBudget": "projects/project",
    "GET /projects/service/{id}/planningBudget": "projects/service",
    "POST /projects/service/{id}/duplicate": "projects/service",
    "POST /sales/sales/{id}/duplicate": "sales/sales",
    "POST /sales/service/{id}/duplicate": "sales/service",
    "PUT /sales/quoteemail/{id}": "sales/quote",
}
"""What the path of an operation names, where its own words do not say."""


@cache
def spec(vendor: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load((SPECS / f"{vendor}.yaml").read_text("utf-8"), yaml.CSafeLoader)
    return found


@cache
def judge(vendor: str) -> OpenAPI:
    return OpenAPI.from_dict(spec(vendor))


@cache
def document(vendor: str) -> Document:
    return Document(spec(vendor))


def cases() -> Iterator[Any]:
    for vendor in VENDORS:
        for key in document(vendor).operations:
            yield pytest.param(vendor, key, id=f"{vendor} {key}")


def path_of(route: Route, simulator: Any, made_id: str) -> str:
    """Return a path of an operation that names records which the simulator holds."""
    values: dict[str, str] = {}
    for kind, name in route.scope:
        values[name] = next(iter(simulator.records[kind].held), "1") if kind in simulator.records else "1"
    if route.item:
        held = simulator.records[route.collection].held.values() if route.collection in simulator.records else ()
        scope = {kind: values[name] for kind, name in route.scope}
        values[route.item] = made_id or next((record.id for record in held if record.is_in(scope)), "1")
    owner = OWNERS.get(route.operation.key)
    if owner:
        values[route.operation.names[-1]] = next(iter(simulator.records[owner].held))
    path = route.operation.path
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", value)
    return path


def queries_of(operation: Operation) -> list[dict[str, str]]:
    """Return what a query must have, once for each example of it."""
    found: dict[str, list[Any]] = {}
    for node in operation.parameters:
        if node.get("in") == "query" and node.get("required"):
            examples = [mapping(one).get("value") for one in mapping(node.get("examples")).values()]
            found[str(node["name"])] = examples or [example_of(operation.document, node.get("schema"))]
    most = max(map(len, found.values()), default=1)
    return [{name: str(values[index % len(values)]) for name, values in found.items()} for index in range(most)]


def bodies_of(operation: Operation, simulator: Any) -> list[tuple[str, Any]]:
    """Return each documented body with its media type; one that fits the schema where none is documented."""
    if operation.key in GIVEN:
        kind, body = GIVEN[operation.key]
        held = list(simulator.records[kind].held)
        text = json.dumps(body).replace("{first}", held[0]).replace("{last}", held[-1])
        return [("application/json", json.loads(text))]
    found: list[tuple[str, Any]] = []
    for media, node in operation.bodies.items():
        examples = list(operation.examples_of(node)) or [example_of(operation.document, node.get("schema"))]
        found += [(media, example) for example in examples]
    return found[:4] or [("", None)]


def prepare(simulator: Any, key: str) -> str:
    """Do what comes before an operation; return the id of what was made."""
    if key not in PREPARED:
        return ""
    method, path, body = PREPARED[key]
    first = (
        next(iter(simulator.records["clients" if "clients" in path else "employees"].held)) if "{first}" in path else ""
    )
    with simulator.http_client() as http:
        url = simulator.base_url + path.replace("{first}", first)
        data = http.request(method, url, json=body, headers=secrets(simulator)).raise_for_status().json()
    simulator.advance(60)
    data = data[0] if isinstance(data, list) else data.get("data", data)
    return str(next((data[name] for name in ("uuid", "id", "chunked_upload_id") if name in data), ""))


def secrets(simulator: Any) -> dict[str, str]:
    return {secret.name: secret.value for secret in simulator.vendor.secrets.values()}


def send(operation: Operation, simulator: Any, query: dict[str, str], body: tuple[str, Any]) -> httpx.Response:
    """Send a documented request."""
    media, value = body
    path = path_of(routes_of(operation.document)[operation.key], simulator, prepare(simulator, operation.key))
    if operation.key == REPORT:
        kinds = {"account_names": "transaction_history", "period_offset": "variance", "leave_types": "comparison_leave"}
        path = path.replace("/1/async", "/{report}/async").replace(
            "{report}", next((kinds[name] for name in kinds if name in value), "tracked_balances")
        )
    content: dict[str, Any] = {"content": json.dumps(value).encode()} if media.endswith("json") else {}
    files: dict[str, Any] = {"files": {"file": ("a.txt", b"text")}} if media.startswith("multipart") else {}
    headers = {**secrets(simulator), **({"content-type": media} if content else {})}
    http: httpx.Client = simulator.http_client()
    with http:
        return http.request(
            operation.method, simulator.base_url + path, params=query, headers=headers, **content, **files
        )


@pytest.mark.parametrize(("vendor", "key"), list(cases()))
def test_documented_requests_get_documented_answers(vendor: str, key: str) -> None:
    operation = document(vendor).operations[key]
    sample = held(vendor)
    if key in PREPARED:
        sample = new(vendor)
        prepare(sample, key)
    for query in [QUERIES[key]] if key in QUERIES else queries_of(operation):
        for body in bodies_of(operation, sample):
            reads = operation.method == "GET" and key not in PREPARED
            simulator = held(vendor) if reads else new(vendor)
            simulator.advance(61)
            answer = send(operation, simulator, query, body)

            assert answer.is_success, answer.text
            check(vendor, operation, answer)


def new(vendor: str) -> Any:
    return import_module(f"{vendor}_client.simulator").Simulator()


@cache
def held(vendor: str) -> Any:
    """Return a simulator that is only read from."""
    return new(vendor)


def check(vendor: str, operation: Operation, answer: httpx.Response) -> None:
    """Let openapi-core judge an answer; of a file a schema says nothing."""
    media = answer.headers.get("content-type", "")
    if "json" not in media or "json" not in operation.success[1]:
        assert not answer.content or media in {one for _, one, _ in operation.answers} or "*/*" in operation.success[1]
        return
    base = str(mapping(spec(vendor)["servers"][0])["url"]).replace("{subdomain}", "acme")
    path = operation.path
    for name in operation.names:
        path = path.replace(f"{{{name}}}", "1")
    request = MockRequest("", operation.method.lower(), base + path)
    judge(vendor).validate_response(request, MockResponse(answer.content, answer.status_code, content_type=media))
