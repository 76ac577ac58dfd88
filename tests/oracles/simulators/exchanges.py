"""Make the documented requests of a vendor with its client, against its simulator."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from typing import Any

import httpx
from attrs import frozen

from generator.pipeline.method_index import Method
from tests.oracles.smoke.arguments import Arguments, Deriver, deriver, reach
from tests.oracles.smoke.subject import Subject, of_vendor

from .prepared import prepared


@frozen
class Exchange:
    """A request that the client sent, and the simulator's answer."""

    operation: str
    request: httpx.Request
    response: httpx.Response
    complaints: tuple[str, ...]
    """What the simulator found wrong with the request."""


def exchanges(vendor: str, **settings: Any) -> Iterator[Exchange]:
    """Yield what happens when each documented request is made; each that changes records has a simulator of its own."""
    subject = of_vendor(vendor)
    derived = deriver(subject)
    simulator = None
    for method in subject.methods:
        for example, arguments in derived.documented(method):
            if simulator is None or not _reads(simulator.requests):
                simulator = import_module(f"{subject.package}.simulator").Simulator(**settings)
            simulator.advance(3600)  # the budget is full again
            given = prepared(vendor, f"{method.http_method} {method.route}", example, simulator)
            arguments |= _ids(simulator, derived, method)
            for (place, name), value in given.items():
                arguments |= derived.argument(method, place, name, value)
            yield from _made(subject, simulator, method, arguments)


def _reads(requests: list[Any]) -> bool:
    """Whether requests have changed nothing."""
    return all(request.method == "GET" for request in requests)


def _made(subject: Subject, simulator: Any, method: Method, arguments: Arguments) -> Iterator[Exchange]:
    heard: list[httpx.Response] = []
    http = simulator.http_client()
    http.event_hooks["response"].append(heard.append)
    client = getattr(subject.module(), f"{subject.stem}Client")
    generation = getattr(simulator, "generation", None)
    more = {"generation": generation, "allow_loss": True} if generation else {}
    settings = {"http_client": http, "base_url": simulator.base_url, "retries": 0, **more}
    earlier = len(simulator.requests)
    # What the client makes of the answer is judged elsewhere.
    with client(**settings, **simulator.credentials) as own, contextlib.suppress(subject.module().ClientError):
        call = getattr(reach(own, method.resource), method.name)
        taken = signature(call).parameters  # an overlay may fill in some by itself
        result = call(**{name: value for name, value in arguments.items() if name in taken})
        if hasattr(result, "pages"):
            next(iter(result.pages()), None)
    for response, received in zip(heard, simulator.requests[earlier:], strict=True):
        yield Exchange(received.route, response.request, response, tuple(received.complaints))


def _ids(simulator: Any, derived: Deriver, method: Method) -> Arguments:
    """Return arguments for the path: ids of records that the simulator holds."""
    vendor = simulator.vendor
    route = vendor.routes.get(f"{method.http_method} {method.route}")
    found: Arguments = {}
    if route is None:
        return found
    held = vendor.records[route.collection].held if route.collection in vendor.records else {}
    record = next(iter(held.values()), None)
    for kind, name in route.scope:
        owners = vendor.records[kind].held if kind in vendor.records else {}
        value = (record.scope.get(kind) if record is not None else None) or next(iter(owners), None)
        if value is not None:
            found |= _argument(derived, method, name, value)
    if route.item and record is not None and route.collection != "custom_fields":
        text = next((value for value in record.row.values() if isinstance(value, str) and value.isalnum()), record.id)
        found |= _argument(derived, method, route.item, text if route.role == "search" else record.id)
    if "FieldBelongsto" in route.operation.names:
        found |= derived.argument(method, "path", "FieldBelongsto", "invoice")
    for name, (kind, member) in _NESTED.items():
        if name in route.operation.names and kind in vendor.records:
            rows = vendor.records[kind].all()
            parts = [part for row in rows for part in row.get(member) or ()] if member else rows
            found |= _argument(derived, method, name, parts[0]["id"]) if parts else {}
    return found


_NESTED = {
    "noteId": ("clients", "notes"),
    "paymentId": ("invoices", "payments"),
    "languagePairId": ("account/language-pairs", ""),
}
"""Parameters of paths that name a part of a record, or a record of another kind."""


def _argument(derived: Deriver, method: Method, name: str, value: str) -> Arguments:
    node = next(one for one in derived.operation(method).parameters if (one["in"], one["name"]) == ("path", name))
    schema = derived.resolved(node.get("schema", {}))
    if "enum" in schema:
        return {}
    is_number = schema.get("type") == "integer" and value.isdecimal()
    return derived.argument(method, "path", name, int(value) if is_number else value)
