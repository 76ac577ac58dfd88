"""Every documented call of every client can be shown before it is sent, and recorded when it is, without a secret."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from functools import cache
from importlib import import_module
from typing import Any, cast

import anyio
import httpx
import pytest

from perfex_client import AsyncPerfexClient, InvalidArgument, PerfexClient, PlannedRequests, Recorded
from simplepay_client import AsyncSimplePayClient, SimplePayClient
from tests.oracles.replay.exchange import Exchange, answering
from tests.oracles.replay.recorded_examples import Example, requests
from tests.oracles.smoke.subject import of_vendor, vendors

FLAVOURS = ["sync", "asyncio", "trio"]
BASE = "https://vendor.test/v0"
SIMPLEPAY = {"base_url": "https://pay.example", "api_key": "key-of-the-client"}
PERFEX = {"base_url": "https://crm.example.com", "token": "token-of-the-client"}


def never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url} was sent")


def examples_of(vendor: str) -> list[Example]:
    """Return one documented request of each method."""
    firsts: dict[tuple[str, str], Example] = {}
    for example in requests():
        if example.vendor == vendor:
            firsts.setdefault((example.method.resource, example.method.name), example)
    return list(firsts.values())


def explained(vendor: str, flavour: str, start: list[Callable[[Any], Any]], **settings: Any) -> list[PlannedRequests]:
    subject = of_vendor(vendor)
    settings = {**subject.arguments, "base_url": BASE, **settings}
    transport = httpx.MockTransport(never)
    if flavour == "sync":
        with getattr(subject.module(), f"{subject.stem}Client")(
            http_client=httpx.Client(transport=transport), **settings
        ) as client:
            return [client.explain(calls) for calls in start]

    async def main() -> list[PlannedRequests]:
        http = httpx.AsyncClient(transport=transport)
        async with getattr(subject.module(), f"Async{subject.stem}Client")(http_client=http, **settings) as client:
            return [await client.explain(calls) for calls in start]

    return anyio.run(main, backend=flavour)


def without_boundary(body: str | None) -> str | None:
    return None if body is None else re.sub(r"--[0-9a-f]{32}", "--boundary", body)


@cache
def exchanges_of(vendor: str) -> list[tuple[Example, Exchange, Any]]:
    """Send one documented request of each method, and return it with what was sent and recorded."""
    # One process makes the requests of many here.
    budgets = import_module(f"{of_vendor(vendor).package}._runtime.dialect.process_budgets").BUDGETS
    exchanges: list[tuple[Example, Exchange, Any]] = []
    for example in examples_of(vendor):
        exchange = answering(example)
        recorded: list[Recorded] = []

        def start(client: Any, example: Example = example, recorded: list[Recorded] = recorded) -> Any:
            client._engine.reports.recorders.append(recorded)
            return example.start(client)

        budgets.forget()
        exchange.run("sync", vendor, start, example.method.returns == "pages")
        exchanges.append((example, exchange, recorded[0].request))
    return exchanges


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("vendor", vendors())
def test_what_is_shown_is_what_is_sent_and_recorded(vendor: str, flavour: str) -> None:
    exchanges = exchanges_of(vendor)
    plans = explained(vendor, flavour, [example.start for example, _, _ in exchanges])

    assert len(plans) > 40
    for (example, exchange, sent), plan in zip(exchanges, plans, strict=True):
        shown = plan[0]
        assert (shown.method, shown.url) == (sent.method, sent.url), example
        assert str(exchange.requests[0].url) == sent.url
        assert without_boundary(shown.body) == without_boundary(sent.body), example
        if shown.body and "***" not in shown.body and not re.search(r"<\S+, \d+ bytes>", shown.body):
            assert without_boundary(shown.body) == without_boundary(exchange.requests[0].content.decode())


def reports(client: Any) -> Any:
    return client.reports.run(5, "variance", wave_id=1, period_offset=2)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_flow_is_shown_up_to_the_step_that_depends_on_an_answer(flavour: str) -> None:
    [plan] = explained("simplepay", flavour, [reports])

    assert len(plan) == 1 and plan.goes_on
    assert (plan.method, plan.url) == ("POST", f"{BASE}/clients/5/reports/variance/async")


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_secret_member_is_masked_where_it_is_shown_and_recorded(flavour: str) -> None:
    account = {"bank_id": 1, "account_number": "NL91ABNA0417164300"}

    def calls(client: Any) -> Any:
        return client.with_options(extra_body={"bank_account": account}).employees.update(1, job_title="Cook")

    [plan] = explained("simplepay", flavour, [calls])

    assert plan.body is not None
    assert json.loads(plan.body)["employee"]["bank_account"] == {"bank_id": 1, "account_number": "***"}
    assert plan.headers["authorization"] == "***"


def test_a_recording_of_typed_calls() -> None:
    answer = {"status": True, "message": "token-of-the-client", "record_id": 7}
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=answer)))
    with PerfexClient(http_client=http, **cast(Any, PERFEX)) as perfex, perfex.record() as exchanges:
        created = perfex.contacts.create(
            customer_id=1, firstname="Ann", lastname="Lee", email="ann@example.com", password="pw-of-ann"
        )

    [exchange] = exchanges
    assert created.record_id == exchange.response.json()["record_id"] == 7
    assert exchange.request.body is not None and 'name="firstname"\r\n\r\nAnn' in exchange.request.body
    texts = [exchange.request.body, exchange.response.text, repr(exchange), str(dict(exchange.request.headers))]
    assert not [text for text in texts if "pw-of-ann" in text or "token-of-the-client" in text]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_recording_of_an_async_client(backend: str) -> None:
    async def main() -> list[Any]:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=[])))
        async with AsyncSimplePayClient(http_client=http, **cast(Any, SIMPLEPAY)) as simplepay:
            with simplepay.record() as exchanges:
                await simplepay.clients.list()
            await simplepay.clients.list()
        return list[Any](exchanges)

    [exchange] = anyio.run(main, backend=backend)

    assert (exchange.request.method, exchange.request.url) == ("GET", "https://pay.example/clients/")
    assert exchange.request.headers["authorization"] == "***" and exchange.response.json() == []


def test_a_call_in_a_task_of_its_own_is_shown() -> None:
    async def calls(perfex: AsyncPerfexClient) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(perfex.customers.list().collect)

    async def main() -> PlannedRequests:
        async with AsyncPerfexClient(
            http_client=httpx.AsyncClient(transport=httpx.MockTransport(never)), **cast(Any, PERFEX)
        ) as perfex:
            return await perfex.explain(calls)

    plan = anyio.run(main)

    assert (plan.method, plan.goes_on) == ("GET", True)


def test_a_function_that_calls_nothing_is_refused() -> None:
    refused = pytest.raises(of_vendor("simplepay").module().InvalidArgument, match="makes no call")
    with SimplePayClient(**cast(Any, SIMPLEPAY)) as simplepay, refused:
        simplepay.explain(lambda client: client.employees)

    async def main() -> None:
        async with AsyncPerfexClient(**cast(Any, PERFEX)) as perfex:
            with pytest.raises(InvalidArgument, match="makes no call"):
                await perfex.explain(lambda _: cast("Awaitable[object]", anyio.sleep(0)))

    anyio.run(main)
