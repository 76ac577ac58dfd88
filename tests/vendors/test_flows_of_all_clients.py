"""A flow never continues with an unexpected answer: it raises a `ClientError`."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import anyio
import httpx
import pytest

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


SETTINGS: dict[str, dict[str, Any]] = {
    "simplepay": {"api_key": "k"},
    "simplicate": {"subdomain": "a", "api_key": "k", "api_secret": "s"},
    "perfex": {"base_url": "https://crm.example", "token": "t"},
}
NAMES = {"simplepay": "SimplePay", "simplicate": "Simplicate", "perfex": "Perfex"}


def settings(vendor: str) -> dict[str, Any]:
    """Return the arguments of the vendor's client: credentials, and a clock that does not wait."""

    async def asleep(seconds: float) -> None: ...

    clock = importlib.import_module(f"{vendor}_client._runtime.call").Clock
    return {**SETTINGS[vendor], "clock": clock(sleep=lambda _seconds: None, asleep=asleep)}


def result_of(vendor: str, flavour: str, answer: httpx.Response, act: Callable[[Any], Any]) -> object:
    """Return what a call returns whose requests are all answered alike."""

    def served(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    module: Any = importlib.import_module(f"{vendor}_client")
    transport = httpx.MockTransport(served)
    if flavour == "sync":
        http = httpx.Client(transport=transport)
        with getattr(module, f"{NAMES[vendor]}Client")(http_client=http, **settings(vendor)) as client:
            return act(client)

    async def main() -> object:
        http = httpx.AsyncClient(transport=transport)
        async with getattr(module, f"Async{NAMES[vendor]}Client")(http_client=http, **settings(vendor)) as client:
            return await act(client)

    return anyio.run(main, backend=flavour)


DAY = datetime(2026, 1, 5, tzinfo=UTC)
FLOWS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "reports.run": ("simplepay", lambda c: c.reports.run(5, "variance", wave_id=1, period_offset=2, timeout=30)),
    "reports.variance": ("simplepay", lambda c: c.reports.variance(5, wave_id=1, period_offset=2, humanize=False)),
    "bulk_input.submit": ("simplepay", lambda c: c.bulk_input.submit(5, [], raise_on_failure=True)),
    "profile_mappings.create": ("simplepay", lambda c: c.profile_mappings.create(5, profile_id=7)),
    "documents.upload": (
        "simplicate",
        lambda c: c.documents.upload(b"x", document_type_id="t", linked_to="person:1", title="x"),
    ),
    "invoices.pdf": ("simplicate", lambda c: c.invoices.pdf("invoice:1")),
    "changes": ("simplicate", lambda c: c.changes(c.hours.hours, since=DAY)),
    "deletions": ("simplicate", lambda c: c.deletions(c.hours.hours, ["hours:1"])),
    "customers.update": ("perfex", lambda c: c.customers.update(7, company="A")),
    "tasks.update": ("perfex", lambda c: c.tasks.update(7, name="A", startdate=DAY.date())),
    "customers.create": ("perfex", lambda c: c.customers.create(company="A", custom_fields={"Label": "x"})),
}


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize(("vendor", "act"), FLOWS.values(), ids=FLOWS)
def test_whatever_comes_ends_in_a_result_or_an_error_of_the_client(
    vendor: str, act: Callable[[Any], Any], answer: httpx.Response, flavour: str
) -> None:
    try:
        result_of(vendor, flavour, answer, act)
    except Exception as error:  # noqa: BLE001  of which class it is, is what is tested
        assert any(kind.__name__ == "ClientError" for kind in type(error).__mro__), repr(error)
