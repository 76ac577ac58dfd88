"""A call of several requests never goes on with an answer that does not fit: whatever comes ends in a `ClientError`."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from perfex_client import PerfexClient
from simplepay_client import SimplePayClient
from simplicate_client import SimplicateClient

DOCUMENTS: dict[str, object] = {
    "null": None,
    "an empty list": [],
    "an empty object": {},
    "a text": "ok",
    "a number": 7,
    "null data": {"data": None},
    "a text as data": {"data": "ok"},
    "a number as data": {"data": 7},
    "data without members": {"data": {}},
    "rows without members": {"data": [{}]},
    "rows that are none": {"data": [7, None, "x"]},
    "a list of lists": [[[]]],
    "a list of texts": ["x"],
    "members of other types": {"data": {"id": [], "chunked_upload_id": {}, "uuid": 7}, "uuid": {}, "id": []},
}
ANSWERS = {
    name: httpx.Response(200, text=json.dumps(document), headers={"content-type": "application/json"})
    for name, document in DOCUMENTS.items()
}
ANSWERS["a page"] = httpx.Response(200, text="<html>Log in</html>", headers={"content-type": "text/html"})
ANSWERS["nothing"] = httpx.Response(200)
ANSWERS["no content"] = httpx.Response(204)


def simplepay(vendor: httpx.MockTransport) -> Any:
    return SimplePayClient(api_key="k", http_client=httpx.Client(transport=vendor), clock=_clock("simplepay"))


def simplicate(vendor: httpx.MockTransport) -> Any:
    http = httpx.Client(transport=vendor)
    return SimplicateClient(subdomain="a", api_key="k", api_secret="s", http_client=http, clock=_clock("simplicate"))


def perfex(vendor: httpx.MockTransport) -> Any:
    http = httpx.Client(transport=vendor)
    return PerfexClient(base_url="https://crm.example", token="t", http_client=http, clock=_clock("perfex"))


def _clock(vendor: str) -> Any:
    """Return a clock of the vendor's client whose waits take no time."""
    clock = importlib.import_module(f"{vendor}_client._runtime.call").Clock
    return clock(sleep=lambda seconds: None)


DAY = datetime(2026, 1, 5, tzinfo=UTC)
FLOWS: dict[str, tuple[Callable[[httpx.MockTransport], Any], Callable[[Any], object]]] = {
    "reports.run": (simplepay, lambda c: c.reports.run(5, "variance", wave_id=1, period_offset=2, timeout=30)),
    "bulk_input.submit": (simplepay, lambda c: c.bulk_input.submit(5, [], raise_on_failure=True)),
    "profile_mappings.create": (simplepay, lambda c: c.profile_mappings.create(5, profile_id=7)),
    "documents.upload": (
        simplicate,
        lambda c: c.documents.upload(b"x", document_type_id="t", linked_to="person:1", title="x"),
    ),
    "invoices.pdf": (simplicate, lambda c: c.invoices.pdf("invoice:1")),
    "changes": (simplicate, lambda c: c.changes(c.hours.hours, since=DAY)),
    "deletions": (simplicate, lambda c: c.deletions(c.hours.hours, ["hours:1"])),
    "customers.update": (perfex, lambda c: c.customers.update(7, company="A")),
    "tasks.update": (perfex, lambda c: c.tasks.update(7, name="A", startdate=DAY.date())),
    "customers.create": (perfex, lambda c: c.customers.create(company="A", custom_fields={"Label": "x"})),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize(("client", "act"), FLOWS.values(), ids=FLOWS)
def test_whatever_comes_ends_in_a_result_or_an_error_of_the_client(
    client: Callable[[httpx.MockTransport], Any], act: Callable[[Any], object], answer: httpx.Response
) -> None:
    def vendor(request: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    with client(httpx.MockTransport(vendor)) as made:
        try:
            act(made)
        except Exception as error:
            assert any(kind.__name__ == "ClientError" for kind in type(error).__mro__), repr(error)
