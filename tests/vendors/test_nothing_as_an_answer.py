"""An empty success to every operation of every client: a write is done, a read has failed, a listing has no rows."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import count
from typing import Any, TypeAlias

import anyio
import httpx
import pytest

from generator.pipeline.method_index import Method
from tests.oracles.smoke.arguments import deriver, reach
from tests.oracles.smoke.subject import of_vendor, vendors

FLAVOURS = ["sync", "asyncio", "trio"]
SETTINGS: Mapping[str, Mapping[str, Any]] = {"perfex": {"generation": "3.x"}}

Outcome: TypeAlias = tuple[Method, bool, Any, list[Any]]
"""A method, whether JSON is documented for it, what a call returned or raised, and the drifts it reported."""


def operations(vendor: str) -> Iterator[tuple[Method, dict[str, Any], bool]]:
    """Yield each method that one request answers, arguments for it, and whether JSON is documented for it."""
    subject = of_vendor(vendor)
    derive = deriver(subject)
    for method in subject.methods:
        # A call of several requests cannot go on without an answer: test_flows_of_all_clients.py has these.
        if method.returns == "stream" or (method.overlaid and not reads_by_post(method)):
            continue
        _, arguments = next(iter(derive.documented(method)))
        replies = subject.document.replies(derive.operation(method))
        yield method, dict(arguments), any((reply.media.type or "").endswith("json") for reply in replies)


def outcomes(vendor: str, flavour: str, answer: Callable[[Method], httpx.Response]) -> list[Outcome]:
    """Call every operation on one client, with the answers given; listings are collected."""
    subject = of_vendor(vendor)
    asked: list[Method] = []
    drifts: list[Any] = []
    transport = httpx.MockTransport(lambda _request: answer(asked[-1]))
    minutes = count(0, 60)
    clock = importlib.import_module(f"{vendor}_client._runtime.call").Clock(now=lambda: float(next(minutes)))
    settings: dict[str, Any] = {
        **subject.arguments,
        **SETTINGS.get(vendor, {}),
        "base_url": "https://vendor.example",
        "retries": 0,
        "on_drift": drifts.append,
        "clock": clock,
    }
    module: Any = subject.module()
    results: list[Outcome] = []

    def begin(client: Any, method: Method, arguments: dict[str, Any]) -> Any:
        asked.append(method)
        drifts.clear()
        return getattr(reach(client, method.resource), method.name)(**arguments)

    if flavour == "sync":
        http = httpx.Client(transport=transport)
        with getattr(module, f"{subject.stem}Client")(**settings, http_client=http) as client:
            for method, arguments, says_json in operations(vendor):
                try:
                    outcome = begin(client, method, arguments)
                    outcome = outcome.collect() if hasattr(outcome, "collect") else outcome
                except Exception as error:  # noqa: BLE001  the tests look at its class
                    outcome = error
                results.append((method, says_json, outcome, list(drifts)))
        return results

    async def main() -> None:
        http = httpx.AsyncClient(transport=transport)
        async with getattr(module, f"Async{subject.stem}Client")(**settings, http_client=http) as client:
            for method, arguments, says_json in operations(vendor):
                try:
                    outcome = begin(client, method, arguments)
                    outcome = await (outcome.collect() if hasattr(outcome, "collect") else outcome)
                except Exception as error:  # noqa: BLE001  the tests look at its class
                    outcome = error
                results.append((method, says_json, outcome, list(drifts)))

    anyio.run(main, backend=flavour)
    return results


def reads_by_post(method: Method) -> bool:
    """Return whether a method is one of SimplePay's reports, which change nothing."""
    return method.http_method == "POST" and "/reports/" in method.route and not method.route.endswith("/async")


@cache
def returned(vendor: str, resource: str, name: str) -> str:
    """Return the documented result of a method."""
    subject = of_vendor(vendor)
    http = httpx.Client(transport=httpx.MockTransport(lambda _request: httpx.Response(204)))
    settings = {**subject.arguments, "base_url": "https://vendor.example", "http_client": http}
    client = getattr(subject.module(), f"{subject.stem}Client")(**settings)
    return str(inspect.signature(getattr(reach(client, resource), name)).return_annotation)


def may_be_empty(vendor: str, method: Method, status: int) -> bool:
    """Return whether an answer of this status is documented to have no body."""
    subject = of_vendor(vendor)
    replies = subject.document.replies(deriver(subject).operation(method))
    return any(reply.status == status and reply.media.type is None for reply in replies)


def lists(vendor: str, method: Method) -> bool:
    return returned(vendor, method.resource, method.name).startswith(("List[", "list[", "Pages["))


@pytest.mark.parametrize("status", [200, 201, 202, 204])
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("vendor", vendors())
def test_an_empty_success_means_done_after_a_write_alone(vendor: str, flavour: str, status: int) -> None:
    errors = of_vendor(vendor).module()
    wrong: list[str] = []
    counted = 0

    for method, says_json, result, drifts in outcomes(vendor, flavour, lambda _: httpx.Response(status)):
        counted += 1
        if method.http_method == "GET" or reads_by_post(method) or method.returns == "binary":
            if status == 204 and lists(vendor, method):
                # One that is fetched until it is ready may answer so for as long as it is not.
                is_fine = (result == [] and len(drifts) == 1) or isinstance(result, errors.NotReady)
            else:
                is_fine = isinstance(result, errors.DecodeError | errors.NotReady | errors.NotFound)
        else:
            is_nothing = result is None or result == [] or (hasattr(result, "to_dict") and result.to_dict() == {})
            tells = (
                not may_be_empty(vendor, method, status)
                and says_json
                and returned(vendor, method.resource, method.name) != "None"
            )
            is_fine = not isinstance(result, Exception) and is_nothing and len(drifts) == tells
        if not is_fine:
            wrong.append(f"{method.resource}.{method.name}: {result!r}, {len(drifts)} drifts")

    assert wrong == [] and counted > 40


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("vendor", vendors())
def test_null_for_the_rows_of_a_listing_is_no_rows(vendor: str, flavour: str) -> None:
    items = (of_vendor(vendor).document.data.get("x-pagination") or {}).get("items")
    wrong: list[str] = []
    counted = 0

    def answer(method: Method) -> httpx.Response:
        document = {items: None} if method.returns == "pages" and items else None
        return httpx.Response(200, text=json.dumps(document), headers={"content-type": "application/json"})

    for method, _, result, drifts in outcomes(vendor, flavour, answer):
        if method.http_method == "GET" and lists(vendor, method):
            counted += 1
            if result != [] or len(drifts) != 1:
                wrong.append(f"{method.resource}.{method.name}: {result!r}, {len(drifts)} drifts")

    assert wrong == [] and counted
