"""What is tried again, when, and how the request budget is kept."""

from __future__ import annotations

import io
import logging
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from attrs import evolve

from generator.runtime.call.call import Call
from generator.runtime.call.options import Attempt, Clock
from generator.runtime.client.client import Client
from generator.runtime.core.errors import (
    ClientError,
    ConnectionFailed,
    InvalidArgument,
    NotFound,
    RateLimited,
    ServerError,
)
from generator.runtime.core.files import File
from generator.runtime.core.quirks import Quirks, RateLimit, RetryRule
from generator.runtime.dialect.budget import RateLimiter
from generator.runtime.dialect.retries import FIRST_PAUSE, RetryPolicy, delay, moment
from tests.unit.runtime.conftest import FakeTime, Handler

Connect = Callable[..., Client]
OK = httpx.Response(200, json={})
HOUR = Quirks(rate_limit=RateLimit(1000, 3600, limit="X-Limit", remaining="X-Left", reset="X-Reset"))


def playing(steps: Iterable[httpx.Response | type[Exception]]) -> tuple[list[httpx.Request], Handler]:
    got: list[httpx.Request] = []
    left = iter(steps)

    def vendor(request: httpx.Request) -> httpx.Response:
        request.read()
        got.append(request)
        step = next(left)
        if isinstance(step, httpx.Response):
            return httpx.Response(step.status_code, headers=step.headers, content=step.content)
        raise step("broken")

    return got, vendor


def call(method: str = "GET", **more: Any) -> Call[Any]:
    return Call(method, "/x", returns=object, **more)


@pytest.mark.parametrize(
    ("method", "step", "again"),
    [
        *[("GET", httpx.Response(status), True) for status in (408, 429, 502, 503, 504)],
        *[("GET", httpx.Response(status), False) for status in (400, 404, 409, 500, 501)],
        *[("POST", httpx.Response(status), False) for status in (408, 500, 502, 503, 504)],
        ("POST", httpx.Response(429), True),
        ("POST", httpx.Response(503, headers={"Retry-After": "1"}), False),
        ("PATCH", httpx.Response(503, headers={"Retry-After": "1"}), False),
        ("GET", httpx.Response(503, headers={"Retry-After": "1"}), True),
        ("PUT", httpx.Response(503), True),
        ("DELETE", httpx.ReadTimeout, True),
        ("GET", httpx.ReadTimeout, True),
        ("GET", httpx.RemoteProtocolError, True),
        ("POST", httpx.ReadTimeout, False),
        ("PATCH", httpx.RemoteProtocolError, False),
        ("POST", httpx.ConnectError, True),
        ("POST", httpx.ConnectTimeout, True),
    ],
)
def test_only_what_is_safe_is_tried_again(
    connect: Connect, time: FakeTime, method: str, step: Any, again: bool
) -> None:
    got, vendor = playing([step, OK])
    client = connect(vendor, clock=time.clock())

    if again:
        client.transport.send(call(method))
    else:
        with pytest.raises(ClientError):
            client.transport.send(call(method))
    assert len(got) == 1 + again


@pytest.mark.parametrize(
    ("method", "safe", "again"),
    [("POST", True, True), ("GET", False, False), ("GET", None, True), ("POST", None, False)],
)
def test_an_operation_may_say_what_is_safe(
    connect: Connect, time: FakeTime, method: str, safe: bool | None, again: bool
) -> None:
    got, vendor = playing([httpx.ReadTimeout, OK])
    client = connect(vendor, clock=time.clock(), retries=1)

    with suppress(ClientError):
        client.transport.send(call(method, retry=RetryRule(safe=safe)))

    assert len(got) == 1 + again


def test_attempts_are_counted_and_pauses_grow(connect: Connect, time: FakeTime) -> None:
    got, vendor = playing([httpx.Response(503)] * 9)
    client = connect(vendor, clock=time.clock(), retries=6)

    with pytest.raises(ServerError):
        client.transport.send(call())

    assert len(got) == 7 and time.slept == [0.5, 1, 2, 4, 8, 8]


def test_pauses_are_spread_by_chance(connect: Connect, time: FakeTime) -> None:
    _, vendor = playing([httpx.Response(503), OK])
    connect(vendor, clock=Clock(**{**vars(time.clock()), "random": lambda: 0.25})).transport.send(call())

    assert time.slept == [0.125]


@pytest.mark.parametrize("value", ["30", "30.0"])
def test_retry_after_is_the_least_pause(connect: Connect, time: FakeTime, value: str) -> None:
    _, vendor = playing([httpx.Response(429, headers={"Retry-After": value}), OK])
    connect(vendor, clock=time.clock()).transport.send(call("POST"))

    assert 30 <= sum(time.slept) <= 31


def test_retry_after_may_be_a_date(connect: Connect, time: FakeTime) -> None:
    date = formatdate(time.time + 30, usegmt=True)
    _, vendor = playing([httpx.Response(503, headers={"Retry-After": date}), OK])

    assert connect(vendor, clock=time.clock()).transport.send(call()) == {}
    assert time.slept == [30.5]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        (" 7 ", 7),
        ("2.5", 2.5),
        ("-1", None),
        ("nan", None),
        ("soon", None),
        ("", None),
        # A year is the longest wait that can be meant; from 100,000,000 on, the number is a time.
        ("31622400", 31_622_400),
        ("31622401", None),
        ("99999999", None),
        ("1800000030", 30),
        ("1800000030000", 30),
        ("1799999000", 0),
        ("100000000", None),
        ("100000001", 0),
        ("Fri, 15 Jan 2027 08:00:30 GMT", 30),
        ("Fri, 15 Jan 2027 08:00:30", 30),
        ("Fri, 15 Jan 2027 10:00:30 +0200", 30),
        ("Fri, 15 Jan 2027 07:00:00 GMT", 0),
    ],
)
def test_retry_after_is_read_as_seconds_a_date_or_a_time(text: str, seconds: float | None) -> None:
    assert delay(text, 1_800_000_000.0) == (None if seconds is None else pytest.approx(seconds))


@pytest.mark.parametrize(
    ("value", "at"),
    [
        (-5, 1000),
        (0, 1000),
        (30, 1030),
        (1e8, 100_001_000),
        (100_000_001, 100_000_001),
        (1e11, 100_000_000_000),
        (2e11, 200_000_000),
    ],
)
def test_a_reset_is_seconds_to_go_or_a_time_in_seconds_or_milliseconds(value: float, at: float) -> None:
    assert moment(value, 1000.0) == at


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30", 30),
        ("1800000030", 30),
        ("1799999970", 0),
        ("-3", 0),
        ("31622400", 31_622_400),
        ("31622401", None),
        ("inf", None),
        ("nan", 0),
        ("soon", None),
        (None, None),
    ],
)
def test_the_seconds_until_the_budget_is_full_again(text: str | None, seconds: float | None) -> None:
    clock = Clock(now=lambda: 1_800_000_000.0)
    response = httpx.Response(429, headers={} if text is None else {"X-Reset": text})

    assert RetryPolicy(HOUR, clock).until_reset(response) == seconds
    assert RetryPolicy(Quirks(), clock).until_reset(response) is None


@pytest.mark.parametrize(
    ("status", "headers", "least"),
    [
        (429, {}, 0),
        (429, {"X-Reset": "30"}, 30),
        (429, {"X-Reset": "30", "Retry-After": "5"}, 5),
        (429, {"X-Reset": "30", "Retry-After": "0"}, 30),
        (503, {"X-Reset": "30"}, 0),
        (503, {"X-Reset": "30", "Retry-After": "5"}, 5),
    ],
)
def test_a_refusal_for_want_of_budget_alone_waits_until_it_is_full(
    status: int, headers: dict[str, str], least: float
) -> None:
    policy = RetryPolicy(HOUR, Clock(now=lambda: 1_800_000_000.0))

    seconds = policy.pause(call(), httpx.Response(status, headers=headers), 1)

    assert seconds is not None
    assert least <= seconds <= least + FIRST_PAUSE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", True),
        (" 10 ", True),
        ("0", False),
        ("000", False),
        ("-1", False),
        ("1.5", False),
        ("\N{ARABIC-INDIC DIGIT FIVE}", False),
        ("", False),
    ],
)
def test_a_refusal_with_budget_left_is_not_for_want_of_it(text: str, expected: bool) -> None:
    response = httpx.Response(429, headers={b"X-Left": text.encode()})

    assert RetryPolicy(HOUR, FakeTime().clock()).has_budget(response) is expected
    assert not RetryPolicy(Quirks(), FakeTime().clock()).has_budget(response)


def test_a_refusal_waits_until_the_budget_is_full_again(connect: Connect, time: FakeTime) -> None:
    """Without Retry-After, the vendor's own header tells how long that is."""
    got, vendor = playing([httpx.Response(429, headers={"X-Reset": "20"}), OK])
    connect(vendor, quirks=HOUR, clock=time.clock()).transport.send(call("POST"))

    assert len(got) == 2 and 20 <= sum(time.slept) <= 21


def test_retry_after_comes_before_the_reset_of_the_budget(connect: Connect, time: FakeTime) -> None:
    _, vendor = playing([httpx.Response(429, headers={"Retry-After": "5", "X-Reset": "50"}), OK])
    connect(vendor, quirks=HOUR, clock=time.clock()).transport.send(call("POST"))

    assert 5 <= sum(time.slept) <= 6


def test_a_reset_says_nothing_of_another_failure(connect: Connect, time: FakeTime) -> None:
    _, vendor = playing([httpx.Response(503, headers={"X-Reset": "50"}), OK])
    connect(vendor, quirks=HOUR, clock=time.clock()).transport.send(call())

    assert time.slept == [0.5]


@pytest.mark.parametrize(
    ("own", "again"),
    [
        (None, True),
        (RetryRule(), True),
        (RetryRule(safe=True), True),
        (RetryRule(statuses=(520,)), False),
        (RetryRule(methods=("PUT",)), False),
        (RetryRule(safe=False), False),
    ],
)
def test_an_operation_changes_only_the_part_of_the_policy_that_it_names(
    connect: Connect, time: FakeTime, own: RetryRule | None, again: bool
) -> None:
    quirks = Quirks(retry=RetryRule(statuses=(500,), wait=3, methods=("GET",)))
    got, vendor = playing([httpx.Response(500), OK])

    with suppress(ServerError):
        connect(vendor, quirks=quirks, clock=time.clock()).transport.send(call(retry=own))

    assert len(got) == 1 + again
    assert time.slept == ([3.5] if again else [])


def test_an_operation_has_a_least_pause_of_its_own(connect: Connect, time: FakeTime) -> None:
    quirks = Quirks(retry=RetryRule(statuses=(503,), wait=3))
    _, vendor = playing([httpx.Response(503), OK])
    connect(vendor, quirks=quirks, clock=time.clock()).transport.send(call(retry=RetryRule(wait=5)))

    assert time.slept == [5.5]


def test_a_longer_retry_after_wins_over_the_least_pause(connect: Connect, time: FakeTime) -> None:
    quirks = Quirks(retry=RetryRule(statuses=(503,), wait=3))
    _, vendor = playing([httpx.Response(503, headers={"Retry-After": "9"}), OK])
    connect(vendor, quirks=quirks, clock=time.clock()).transport.send(call())

    assert time.slept == [9.5]


def test_a_pause_beyond_max_wait_is_not_sat_out(connect: Connect, time: FakeTime) -> None:
    got, vendor = playing([httpx.Response(429, headers={"Retry-After": "600"}), OK])

    with pytest.raises(RateLimited) as caught:
        connect(vendor, clock=time.clock()).transport.send(call())

    assert caught.value.retry_after == 600 and len(got) == 1 and time.slept == []


def test_a_vendors_own_least_pause(connect: Connect, time: FakeTime) -> None:
    quirks = Quirks(retry=RetryRule(statuses=(503,), wait=600))
    got, vendor = playing([httpx.Response(503), OK])

    with pytest.raises(ServerError) as caught:
        connect(vendor, quirks=quirks, clock=time.clock()).transport.send(call())

    assert caught.value.retry_after == 600 and len(got) == 1
    _, vendor = playing([httpx.Response(503), OK])
    connect(vendor, quirks=quirks, clock=time.clock(), max_wait=700).transport.send(call())
    assert 600 <= sum(time.slept) <= 601


def test_a_body_is_sent_from_its_beginning_again(connect: Connect, time: FakeTime) -> None:
    source = io.BytesIO(b"skipped:content")
    source.seek(8)
    got, vendor = playing([httpx.Response(503), OK])

    connect(vendor, clock=time.clock()).transport.send(call("PUT", content=File(source)))

    assert [request.content for request in got] == [b"content", b"content"]


def test_a_consumed_stream_is_not_sent_again(connect: Connect, time: FakeTime) -> None:
    class Pipe(io.RawIOBase):
        def read(self, _size: int = -1, /) -> bytes:
            return next(pieces)

    pieces = iter([b"some", b""])

    got, vendor = playing([httpx.Response(503), OK])

    with pytest.raises(ServerError):
        connect(vendor, clock=time.clock()).transport.send(call("PUT", content=File(Pipe(), "pipe")))
    assert [request.content for request in got] == [b"some"]


def test_attempts_can_be_watched(connect: Connect, time: FakeTime, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "vended_client")
    attempts: list[Attempt] = []
    _, vendor = playing([httpx.Response(503), httpx.ConnectError, httpx.Response(504)])

    with pytest.raises(ServerError):
        connect(vendor, clock=time.clock(), on_attempt=attempts.append).transport.send(call())

    assert [(attempt.number, attempt.status, attempt.wait is None) for attempt in attempts] == [
        (1, 503, False),
        (2, None, False),
        (3, 504, True),
    ]
    assert isinstance(attempts[1].error, ConnectionFailed)
    assert [record.getMessage().rpartition(";")[2].strip()[:12] for record in caplog.records] == [
        "trying again",
        "trying again",
        "giving up",
    ]


def test_retries_can_be_changed_for_a_copy(connect: Connect, time: FakeTime) -> None:
    got, vendor = playing([httpx.Response(503), OK])
    client = connect(vendor, clock=time.clock())

    with pytest.raises(ServerError):
        client.with_options(retries=0).transport.send(call())
    assert client.options.retries == 2 and len(got) == 1


@pytest.mark.parametrize("unit", ["seconds", "epoch", "milliseconds"])
def test_an_hourly_budget_is_waited_for_only_when_it_is_gone(connect: Connect, time: FakeTime, unit: str) -> None:
    at = {"seconds": 60.0, "epoch": time.time + 60, "milliseconds": (time.time + 60) * 1000}[unit]
    left = iter([5, 0, 999])

    def vendor(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, json={}, headers={"X-Limit": "1000", "X-Left": str(next(left)), "X-Reset": f"{at:.0f}"}
        )

    client = connect(vendor, quirks=HOUR, clock=time.clock())
    for _ in range(3):
        client.with_options(timeout=1).transport.send(call())

    assert time.slept == [pytest.approx(60, abs=1)]
    assert (client.rate_limit.limit, client.rate_limit.remaining) == (1000, 999)


def test_a_budget_that_is_gone_for_long_is_told_before_sending(connect: Connect, time: FakeTime) -> None:
    headers = {"X-Limit": "1000", "X-Left": "0", "X-Reset": "1800"}
    got, vendor = playing([httpx.Response(200, json={}, headers=headers)])
    client = connect(vendor, quirks=HOUR, clock=time.clock())
    client.transport.send(call())

    with pytest.raises(RateLimited) as caught:
        client.transport.send(call())

    assert len(got) == 1 and caught.value.response is None
    assert (caught.value.scope, caught.value.remaining) == ("account", 0)
    assert caught.value.retry_after == pytest.approx(1800)


@pytest.mark.parametrize("value", ["", "soon", "-1", "nan", "1e400"])
def test_odd_budget_headers_do_no_harm(connect: Connect, value: str) -> None:
    headers = {"X-Limit": value, "X-Left": value, "X-Reset": value}
    client = connect(lambda _request: httpx.Response(200, json={}, headers=headers), quirks=HOUR)

    assert client.transport.send(call()) == {}
    assert client.transport.send(call()) == {}


def test_a_minutes_budget_is_never_exceeded(connect: Connect, time: FakeTime) -> None:
    sent: list[float] = []

    def vendor(_request: httpx.Request) -> httpx.Response:
        sent.append(time.time)
        return httpx.Response(200, json={})

    client = connect(vendor, quirks=Quirks(rate_limit=RateLimit(60, 60)), clock=time.clock())
    for _ in range(150):
        client.transport.send(call())

    assert sent[59] == sent[0] and sent[-1] - sent[0] < 130
    assert max(sum(1 for moment in sent if start <= moment <= start + 60) for start in sent) == 60


@pytest.mark.parametrize("documented", [RateLimit(60, 60), RateLimit(1000, 3600, remaining="X-Left"), None])
def test_the_budget_is_the_callers_to_set(connect: Connect, time: FakeTime, documented: RateLimit | None) -> None:
    """Whatever is documented, and for all copies of a client: there is one budget."""
    sent: list[float] = []

    def vendor(_request: httpx.Request) -> httpx.Response:
        sent.append(time.time)
        return httpx.Response(200, json={})

    quirks = Quirks(rate_limit=documented)
    client = connect(vendor, quirks=quirks, clock=time.clock(), requests_per_minute=150)
    copy = client.with_options(timeout=5)
    for _ in range(150):
        client.transport.send(call())
        copy.transport.send(call())

    assert sent[149] == sent[0] and 60 < sent[150] - sent[0] < 65
    assert client.rate_limit.limit == 150

    slower = copy.with_options(requests_per_minute=10)
    time.time += 120
    for _ in range(11):
        slower.transport.send(call())

    assert sent[-2] == sent[-11] and sent[-1] - sent[-2] > 60
    assert client.rate_limit.limit == 10


@pytest.mark.parametrize("number", [0, -1, 1.5, True, "60"])
def test_a_budget_that_is_none_is_refused(connect: Connect, number: Any) -> None:
    with pytest.raises(InvalidArgument, match="requests_per_minute"):
        connect(lambda _request: OK, requests_per_minute=number)


def test_after_a_refusal_for_want_of_budget_requests_go_out_evenly(connect: Connect, time: FakeTime) -> None:
    """Somebody else uses the same budget: all at once would be refused again."""
    sent: list[float] = []

    def vendor(_request: httpx.Request) -> httpx.Response:
        sent.append(time.time)
        return httpx.Response(429 if len(sent) == 1 else 200, headers={"Retry-After": "7"}, json={})

    client = connect(vendor, quirks=Quirks(rate_limit=RateLimit(60, 60)), clock=time.clock(), retries=1)
    for _ in range(20):
        client.transport.send(call())

    assert sent[1] - sent[0] == pytest.approx(7, abs=0.6)
    assert sent[20] - sent[1] == pytest.approx(19, abs=1)


def test_a_refusal_for_want_of_budget_holds_back_the_others(connect: Connect, time: FakeTime) -> None:
    _, vendor = playing([httpx.Response(429, headers={"Retry-After": "7"}), OK])
    client = connect(vendor, quirks=Quirks(rate_limit=RateLimit(60, 60)), clock=time.clock(), retries=0)

    with pytest.raises(RateLimited):
        client.transport.send(call())
    client.with_options(timeout=1).transport.send(call())

    assert sum(time.slept) == pytest.approx(7, abs=0.1)


def test_a_budget_counts_right_between_threads() -> None:
    budget = RateLimiter(RateLimit(100, 60))
    taken: list[float] = []

    def take() -> None:
        taken.extend(ticket.wait for _ in range(50) if (ticket := budget.reserve(1_000_000.0)) is not None)

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sum(1 for seconds in taken if seconds == 0) == 100


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_only_methods_that_the_vendor_names_are_repeated_blindly(connect: Connect, time: FakeTime, method: str) -> None:
    quirks = Quirks(retry=RetryRule(methods=("GET",)))
    got, vendor = playing([httpx.Response(503), OK])

    with pytest.raises(ServerError):
        connect(vendor, quirks=quirks, clock=time.clock()).transport.send(call(method))
    assert len(got) == 1

    got, vendor = playing([httpx.Response(503), OK])
    connect(vendor, quirks=quirks, clock=time.clock()).transport.send(call("GET"))
    assert len(got) == 2


@pytest.mark.parametrize("status", [404, 410])
def test_a_deletion_that_is_repeated_and_finds_nothing_is_done(connect: Connect, time: FakeTime, status: int) -> None:
    got, vendor = playing([httpx.Response(503), httpx.Response(status, json={"message": "Gone"})])

    connect(vendor, clock=time.clock()).transport.send(evolve(call("DELETE"), returns=None))

    assert len(got) == 2


def test_a_deletion_that_finds_nothing_at_once_is_told(connect: Connect, time: FakeTime) -> None:
    _, vendor = playing([httpx.Response(404, json={"message": "Gone"})])

    with pytest.raises(NotFound):
        connect(vendor, clock=time.clock()).transport.send(call("DELETE"))
