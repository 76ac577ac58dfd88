"""An update or a deletion is sent again only where the server took nothing of the first attempt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

import anyio
import httpx
import pytest

from perfex_client import (
    ApiError,
    AsyncPerfexClient,
    ConnectionFailed,
    File,
    NotFound,
    OutcomeUnknown,
    PerfexClient,
    TimedOut,
    TransportError,
    Unauthorized,
)
from perfex_client._runtime.call.options import Clock
from perfex_client.models import ExistingItem, NewItem

pytestmark = pytest.mark.parametrize("flavour", ["sync", "async"])

Outcome: TypeAlias = "int | type[httpx.TransportError]"


async def at_once(seconds: float) -> None:
    """Let no time pass."""


CLOCK = Clock(sleep=lambda _seconds: None, asleep=at_once)


class Server:
    """Gives one outcome after the other: answers with a status, or raises."""

    def __init__(self, *outcomes: Outcome, message: str | None = "Delete Fail.") -> None:
        self.outcomes = list(outcomes)
        self.message = message
        self.tried: list[Any] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        outcome = self.outcomes.pop(0)
        if not isinstance(outcome, int):
            raise outcome("broken", request=request)
        done = outcome == 200
        body = {"status": done, "message": "Done" if done else self.message}
        return httpx.Response(outcome, json=body, headers={"retry-after": "0"})

    def talk(self, flavour: str, call: Callable[[Any], Any]) -> Any:
        options: dict[str, Any] = {
            "base_url": "https://crm.test",
            "token": "good",
            "retries": 2,
            "clock": CLOCK,
            "allow_loss": True,
            "on_attempt": self.tried.append,
        }
        if flavour == "sync":
            with (
                httpx.Client(transport=httpx.MockTransport(self.answer)) as http,
                PerfexClient(http_client=http, **options) as client,
            ):
                return call(client)

        async def answer_later(request: httpx.Request) -> httpx.Response:
            await request.aread()
            return self.answer(request)

        async def run() -> Any:
            async with (
                httpx.AsyncClient(transport=httpx.MockTransport(answer_later)) as http,
                AsyncPerfexClient(http_client=http, **options) as client,
            ):
                return await call(client)

        return anyio.run(run)


def update(perfex: Any) -> Any:
    return perfex.items.update(3, description="x")


def delete(perfex: Any) -> Any:
    return perfex.customers.delete(3)


def create(perfex: Any) -> Any:
    return perfex.customers.create(company="Acme")


def update_with_file(perfex: Any) -> Any:
    return perfex.tasks.update(3, name="x", file=[File(b"data", "a.txt")])


def update_with_new_line(perfex: Any) -> Any:
    line = NewItem(description="x", qty=Decimal(1), rate=Decimal("1.00"), order=1)
    return perfex.credit_notes.update(
        3,
        clientid=1,
        date=date(2026, 1, 5),
        number=1,
        currency=1,
        items=[ExistingItem(itemid=4, description="x", qty=Decimal(1), rate=Decimal("1.00"), order=1)],
        newitems=[line],
        subtotal=Decimal("1.00"),
        total=Decimal("1.00"),
    )


@pytest.mark.parametrize("call", [update, delete])
@pytest.mark.parametrize("first", [httpx.ReadTimeout, httpx.WriteError, httpx.RemoteProtocolError, 500, 502, 503, 504])
def test_what_may_be_done_already_is_not_sent_again(flavour: str, call: Any, first: Outcome) -> None:
    server = Server(first, 200)

    with pytest.raises((TransportError, ApiError)):
        server.talk(flavour, call)

    assert len(server.tried) == 1


@pytest.mark.parametrize("call", [update, delete])
@pytest.mark.parametrize("first", [httpx.ConnectError, httpx.ConnectTimeout, 429])
def test_what_the_server_did_not_take_is_sent_again(flavour: str, call: Any, first: Outcome) -> None:
    server = Server(first, 200)

    assert server.talk(flavour, call).message == "Done"

    assert [attempt.number for attempt in server.tried] == [1, 2]


@pytest.mark.parametrize("call", [update_with_file, update_with_new_line])
@pytest.mark.parametrize("first", [httpx.ReadTimeout, httpx.ConnectError, 429, 503])
def test_an_update_that_adds_something_is_never_sent_again(flavour: str, call: Any, first: Outcome) -> None:
    server = Server(first, 200)

    with pytest.raises((TransportError, ApiError)):
        server.talk(flavour, call)

    assert len(server.tried) == 1


@pytest.mark.parametrize("first", [httpx.ConnectError, 429])
@pytest.mark.parametrize("message", ["Delete Fail.", "Customer not found", "No data were found"])
def test_a_deletion_that_finds_nothing_the_second_time_is_done(flavour: str, first: Outcome, message: str) -> None:
    server = Server(first, 404, message=message)

    result = server.talk(flavour, delete)

    assert result.status is True
    assert [attempt.status for attempt in server.tried] == [None if first is httpx.ConnectError else 429, 404]


def test_a_deletion_that_finds_nothing_the_first_time_is_told(flavour: str) -> None:
    server = Server(404, message="Customer not found")

    with pytest.raises(NotFound):
        server.talk(flavour, delete)


def test_a_token_that_was_revoked_meanwhile_is_no_finished_deletion(flavour: str) -> None:
    server = Server(429, 404, message=None)

    with pytest.raises(Unauthorized):
        server.talk(flavour, delete)


@pytest.mark.parametrize(("first", "error"), [(httpx.ReadTimeout, TimedOut), (httpx.ReadError, ConnectionFailed)])
def test_a_creation_that_may_be_done_is_not_sent_again(flavour: str, first: Outcome, error: Any) -> None:
    server = Server(first, 200)

    with pytest.raises(OutcomeUnknown) as raised:
        server.talk(flavour, create)

    assert isinstance(raised.value.__cause__, error)
    assert len(server.tried) == 1


@pytest.mark.parametrize("first", [httpx.ReadTimeout, httpx.ReadError, 502, 503, 429])
def test_reading_is_tried_again(flavour: str, first: Outcome) -> None:
    server = Server(first, 200)

    server.talk(flavour, lambda perfex: perfex.zapier.resources())

    assert len(server.tried) == 2
