"""The request budget is a line: each call knows its wait at once, and the vendor never has to refuse one."""

from __future__ import annotations

import gc
import heapq
import logging
import os
import random
import threading
from collections import deque
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any, ClassVar

import anyio
import httpx
import pytest
from attrs import Factory, define, field

from generator.runtime.auth.credentials import Bearer, Secret
from generator.runtime.call.call import Call
from generator.runtime.call.options import Waiting
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.core.errors import RateLimited
from generator.runtime.core.quirks import Quirks, RateLimit
from generator.runtime.dialect.budget import RateLimiter
from tests.unit.runtime.conftest import FakeTime, Handler

START = 1_800_000_000.0
MINUTE = RateLimit(60, 60)
HOUR = RateLimit(1000, 3600, limit="x-limit", remaining="x-left", reset="x-reset")
GET: Call[Any] = Call("GET", "/x", returns=object)


def accepting(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={})


# A world in which time is a number: vendors that count, and processes whose threads ask


@define
class Counting:
    """A vendor that counts requests."""

    limit: int
    per: float
    kind: str
    phase: float = 0.0
    tells: bool = False
    times: list[tuple[float, bool]] = Factory(list[tuple[float, bool]])
    _recent: deque[float] = Factory(deque[float])
    _window: float = -1.0

    def ask(self, now: float) -> tuple[bool, dict[str, str]]:
        """Count a request; return whether it is accepted, and the headers of the response."""
        if self.kind == "fixed":
            window = (now - self.phase) // self.per
            if window != self._window:
                self._window = window
                self._recent.clear()
            reset = (window + 1) * self.per + self.phase - now
        else:
            while self._recent and self._recent[0] <= now - self.per:
                self._recent.popleft()
            reset = self._recent[0] + self.per - now if self._recent else 0.0
        accepted = len(self._recent) < self.limit
        if accepted:
            self._recent.append(now)
        self.times.append((now - START, accepted))
        left = self.limit - len(self._recent)
        headers = {"x-limit": str(self.limit), "x-left": str(left), "x-reset": str(int(reset))}
        return accepted, headers if self.tells else {}


@define
class World:
    """Threads of several clients that send one request after another."""

    vendor: Counting
    latency: float = 0.1
    answered: dict[int, int] = Factory(dict[int, int])
    waits: int = 0
    wakes: int = 0
    _events: list[tuple[float, int, Callable[[float], None]]] = field(factory=list)
    _order: Iterator[int] = Factory(count)
    _chance: random.Random = Factory(lambda: random.Random(1))

    def at(self, time: float, event: Callable[[float], None]) -> None:
        heapq.heappush(self._events, (time, next(self._order), event))

    def work(self, client: int, limiter: RateLimiter, wait: float | None) -> None:
        """Let a thread of a client send one request after another."""

        def begin(now: float) -> None:
            ticket = limiter.reserve(now)
            assert ticket is not None
            self.waits += ticket.wait > 0

            def go(now: float) -> None:
                self.wakes += ticket.wait > 0
                if (left := limiter.send(ticket, now)) > 0:
                    self.at(now + left, go)
                    return
                self.at(now + self.latency * (0.5 + self._chance.random()) / 2, arrive)

            def arrive(now: float) -> None:
                accepted, headers = self.vendor.ask(now)
                response = httpx.Response(200, headers=headers)

                def back(now: float) -> None:
                    limiter.learn(response, now, lambda _: float(headers["x-reset"]) if headers else None)
                    limiter.done(ticket, now)
                    if accepted:
                        self.answered[client] = self.answered.get(client, 0) + 1
                    else:
                        limiter.refuse(ticket, now, wait)
                    self.at(now + (0.001 if accepted else 0.5), begin)

                self.at(now + self.latency * (0.5 + self._chance.random()) / 2, back)

            self.at(now + ticket.wait, go)

        self.at(START + self._chance.random() / 100, begin)

    def run(self, seconds: float) -> tuple[float, float]:
        """Return the share of the budget that was used and the share that was refused, the first period left out."""
        while self._events[0][0] < START + seconds:
            time, _, event = heapq.heappop(self._events)
            event(time)
        later = [accepted for time, accepted in self.vendor.times if time >= self.vendor.per]
        budget = (seconds - self.vendor.per) / self.vendor.per * self.vendor.limit
        return sum(later) / budget, 1 - sum(later) / len(later)


WINDOWS = pytest.mark.parametrize(("kind", "phase"), [("sliding", 0.0), ("fixed", 0.0), ("fixed", 17.0)])


@WINDOWS
@pytest.mark.parametrize("threads", [1, 8])
def test_a_client_uses_the_budget_up_and_is_never_refused(kind: str, phase: float, threads: int) -> None:
    world, limiter = World(Counting(60, 60, kind, phase)), RateLimiter(MINUTE)
    for _ in range(threads):
        world.work(0, limiter, None)

    used, refused = world.run(1260)

    assert used >= 0.97 and refused == 0
    assert world.wakes <= world.waits * 1.05


@WINDOWS
def test_clients_of_one_credential_share_evenly(kind: str, phase: float) -> None:
    world, limiter = World(Counting(60, 60, kind, phase)), RateLimiter(MINUTE)
    for client in range(4):
        for _ in range(4):
            world.work(client, limiter, None)

    used, refused = world.run(1260)

    share = sum(world.answered.values()) / 4
    assert used >= 0.95 and refused == 0
    assert all(abs(answered - share) < share / 10 for answered in world.answered.values())


@WINDOWS
@pytest.mark.parametrize("wait", [None, 10.0])
def test_two_processes_slow_down_together(kind: str, phase: float, wait: float | None) -> None:
    """Neither knows of the other, so a few requests are refused."""
    world = World(Counting(60, 60, kind, phase))
    for process in range(2):
        limiter = RateLimiter(MINUTE)
        for _ in range(4):
            world.work(process, limiter, wait)

    used, refused = world.run(3660)

    assert used >= 0.9 and refused <= 0.02
    assert min(world.answered.values()) > max(world.answered.values()) / 2


@WINDOWS
def test_what_is_on_its_way_counts_when_the_vendor_tells_what_is_left(kind: str, phase: float) -> None:
    world, limiter = World(Counting(1000, 3600, kind, phase * 50, tells=True), latency=0.6), RateLimiter(HOUR)
    for _ in range(8):
        world.work(0, limiter, None)

    used, refused = world.run(4 * 3600)

    # The headers of a vendor that counts a sliding period do not say how many requests leave it when.
    assert refused == 0 if kind == "fixed" else refused < 0.002
    assert used >= (0.97 if kind == "fixed" else 0.6)


@WINDOWS
@pytest.mark.parametrize("rule", [MINUTE, None], ids=["another budget documented", "none documented"])
def test_after_refusals_without_headers_all_hold_back(kind: str, phase: float, rule: RateLimit | None) -> None:
    """One refusal per period at most, once the budget of the vendor is known."""
    world, limiter = World(Counting(40, 60, kind, phase)), RateLimiter(rule)
    limiter.idle = False
    for _ in range(8):
        world.work(0, limiter, None)

    world.run(3660)

    refused = [time for time, accepted in world.vendor.times if not accepted and time >= 120]
    assert len(refused) <= 3660 / 60


# The line of one client


def test_each_call_knows_its_wait_at_once() -> None:
    limiter = RateLimiter(RateLimit(1, 1))
    tickets = [ticket for _ in range(200) if (ticket := limiter.reserve(START, 150.0)) is not None]
    limiter.send(tickets[0], START)

    assert [ticket.wait for ticket in tickets] == [pytest.approx(place * 61 / 60) for place in range(148)]
    preview = limiter.preview(START)
    assert (preview.ahead, round(preview.wait)) == (147, 150)


def test_calls_that_were_given_up_leave_no_gap() -> None:
    limiter = RateLimiter(RateLimit(1, 1))
    tickets = [ticket for _ in range(10) if (ticket := limiter.reserve(START)) is not None]
    limiter.send(tickets[0], START)
    for ticket in tickets[2:8]:
        limiter.cancel(ticket)

    assert limiter.preview(START).wait == pytest.approx(4 * 61 / 60)
    assert limiter.send(tickets[9], START) == pytest.approx(3 * 61 / 60)


def test_a_clock_that_is_set_back_keeps_nobody_longer() -> None:
    limiter = RateLimiter(MINUTE)
    for _ in range(60):
        ticket = limiter.reserve(START)
        assert ticket is not None
        limiter.send(ticket, START)

    assert limiter.preview(START - 86_400).wait <= 61


@pytest.mark.parametrize("seconds", [float("inf"), 1e14, 1e11, -1.0, float("nan")])
def test_an_impossible_reset_blocks_nobody(seconds: float) -> None:
    limiter = RateLimiter(HOUR)
    headers = {"x-limit": "1000", "x-left": "0", "x-reset": "1"}
    ticket = limiter.reserve(START)
    assert ticket is not None
    limiter.send(ticket, START)
    limiter.learn(httpx.Response(200, headers=headers), START, lambda _: seconds)
    limiter.done(ticket)

    assert limiter.preview(START + 1).wait <= 3660


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_budget_works_in_a_child_whose_parent_held_the_lock() -> None:
    limiter = RateLimiter(MINUTE)
    with limiter._lock:
        child = os.fork()
        if child == 0:
            threading.Timer(5, os._exit, (1,)).start()
            os._exit(0 if limiter.reserve(START) is not None else 2)
    _, status = os.waitpid(child, 0)

    assert os.waitstatus_to_exitcode(status) == 0


# Clients


def client_of(handler: Handler, time: FakeTime, rule: RateLimit | None = MINUTE, **settings: Any) -> Client:
    class Vended(Client):
        _config: ClassVar[ClientConfig] = ClientConfig(package="vended_client", quirks=Quirks(rate_limit=rule))

    secret = settings.pop("secret", "x")
    return Vended(
        base_url="https://api.example.com",
        credentials={"token": Bearer(Secret("token", secret))},
        security=[["token"]],
        http_client=httpx.Client(transport=httpx.MockTransport(handler)),
        clock=time.clock(),
        **settings,
    )


def test_clients_of_one_credential_have_one_budget(time: FakeTime) -> None:
    first, second, stranger = (
        client_of(accepting, time),
        client_of(accepting, time),
        client_of(accepting, time, secret="y"),
    )
    for _ in range(30):
        first.transport.send(GET)
        second.transport.send(GET)
    stranger.transport.send(GET)
    assert time.slept == []

    second.transport.send(GET)

    assert time.slept == [pytest.approx(60.1)]


def test_a_budget_is_forgotten_with_its_last_client(time: FakeTime) -> None:
    client = client_of(accepting, time)
    for _ in range(60):
        client.transport.send(GET)
    del client
    gc.collect()

    client_of(accepting, time).transport.send(GET)

    assert time.slept == []


def test_a_refusal_holds_back_the_other_clients_of_the_credential(time: FakeTime) -> None:
    """Without any header that tells how long."""
    refusing = client_of(lambda _: httpx.Response(429, json={}), time, retries=0)
    other = client_of(accepting, time)

    with pytest.raises(RateLimited):
        refusing.transport.send(GET)
    other.transport.send(GET)

    assert sum(time.slept) > 1


def test_a_wait_beyond_max_wait_is_refused_at_once_in_true_words(time: FakeTime) -> None:
    """150 calls wait already, a second apart."""
    client = client_of(accepting, time, RateLimit(1, 1), max_wait=120)
    for _ in range(151):
        client._engine.rate_limiter.reserve(time.time)

    with pytest.raises(RateLimited, match=r"151 calls are ahead of this one: 154 s, which is longer than max_wait"):
        client.transport.send(GET)

    assert time.slept == []


def test_a_wait_just_beyond_max_wait_is_told_as_longer(time: FakeTime) -> None:
    client = client_of(accepting, time, RateLimit(1, 60), max_wait=60)
    client.transport.send(GET)

    with pytest.raises(RateLimited, match=r"used up: 61 s, which is longer than max_wait \(60 s\)"):
        client.transport.send(GET)


def test_no_max_wait_waits_as_long_as_it_takes_and_tells(time: FakeTime, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "vended_client")
    waits: list[Waiting] = []
    client = client_of(accepting, time, RateLimit(1, 3600), max_wait=None, on_wait=waits.append)

    for _ in range(2):
        client.transport.send(GET)

    assert time.slept == [pytest.approx(3606)]
    assert [(wait.reason, round(wait.seconds)) for wait in waits] == [("the request budget", 3606)]
    assert "waiting 3606.0 s for the request budget" in caplog.text


def test_the_wait_for_the_next_attempt_is_told_too(time: FakeTime) -> None:
    answers = iter([httpx.Response(503), httpx.Response(200, json={})])
    waits: list[Waiting] = []

    client_of(lambda _: next(answers), time, None, on_wait=waits.append).transport.send(GET)

    assert [(wait.reason, wait.seconds) for wait in waits] == [("the next attempt", 0.5)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_gather_sleeps_once_for_each_wait(backend: str) -> None:
    """Calls that are cancelled while they wait give their places back."""
    sent: list[float] = []
    time = FakeTime()

    class Vended(AsyncClient):
        _config: ClassVar[ClientConfig] = ClientConfig(quirks=Quirks(rate_limit=RateLimit(20, 60)))

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})))
        async with Vended(base_url="https://api.example.com", http_client=http, clock=time.clock()) as client:
            for _ in range(50):
                await client.transport.send(GET)
                sent.append(time.time)
        await http.aclose()

    anyio.run(main, backend=backend)

    assert len(time.slept) == 2 and sent[-1] - sent[0] == pytest.approx(120.2)
