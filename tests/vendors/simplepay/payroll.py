"""A fake SimplePay: a queue of reports and answers in a row for any other route."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Sequence
from typing import Any

import anyio
import httpx
import pytest
from attrs import define, field

from simplepay_client import AsyncSimplePayClient, SimplePayClient
from simplepay_client._runtime.call import Clock

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
UUID = "ad8b49de-fa5c-4603-8831-b26cb086941a"
QUEUED = [{"message": "Started", "uuid": UUID}]

Reply = httpx.Response | Exception


def says(document: object, status: int = 200, **headers: str) -> httpx.Response:
    """Return an answer of JSON; `_` in a header's name is `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, json=document, headers=named)


@define
class Payroll:
    """The vendor. `polls` are the answers to questions after a report, the last again and again."""

    polls: Sequence[Reply] = (httpx.Response(204),)
    start: Reply = field(factory=lambda: says(QUEUED))
    other: Callable[[httpx.Request], httpx.Response] | None = None
    asked: list[httpx.Request] = field(factory=list)
    slept: list[float] = field(factory=list)
    time: float = 1_800_000_000.0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if request.url.path.endswith("/async"):
            return _given(self.start)
        if "/reports/poll/" in request.url.path:
            number = sum("/reports/poll/" in earlier.url.path for earlier in self.asked)
            return _given(self.polls[min(number, len(self.polls)) - 1])
        assert self.other is not None, request.url
        return self.other(request)

    @property
    def bodies(self) -> list[Any]:
        """What was sent, decoded."""
        return [json.loads(request.content) if request.content else None for request in self.asked]

    def sleep(self, seconds: float) -> None:
        """Let time pass at once."""
        self.slept.append(seconds)
        self.time += seconds

    async def asleep(self, seconds: float) -> None:
        """Let time pass at once."""
        self.sleep(seconds)

    def clock(self) -> Clock:
        """Return the clock of this vendor's clients."""
        return Clock(now=self.now, tick=self.now, random=lambda: 0.0, sleep=self.sleep, asleep=self.asleep)

    def now(self) -> float:
        """Return the time, in seconds."""
        return self.time


def _given(reply: Reply) -> httpx.Response:
    if isinstance(reply, Exception):
        raise reply
    return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)


def talk(flavour: str, payroll: Payroll, call: Callable[[Any], Any], **settings: Any) -> Any:
    """Return what a call gives on the client of a flavour."""
    transport = httpx.MockTransport(payroll)
    settings = {"clock": payroll.clock(), "retries": 0, **settings}
    if flavour == "sync":
        with SimplePayClient(api_key="k", http_client=httpx.Client(transport=transport), **settings) as client:
            return call(client)

    async def main() -> Any:
        http = httpx.AsyncClient(transport=transport)
        async with AsyncSimplePayClient(api_key="k", http_client=http, **settings) as client:
            result = call(client)
            return await result if inspect.isawaitable(result) else result

    return anyio.run(main, backend=flavour)
