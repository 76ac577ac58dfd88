"""Clients share a request budget in Redis, and each keeps it by itself while Redis is away."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from typing import Any, ClassVar

import anyio
import pytest

from generator.runtime.auth.credentials import Bearer, Secret
from generator.runtime.call.call import Call
from generator.runtime.call.options import Clock
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.core.errors import InvalidArgument, RateLimited
from generator.runtime.core.quirks import Quirks, RateLimit
from generator.runtime.dialect import shared_budget as module
from generator.runtime.dialect.process_budgets import BUDGETS
from generator.runtime.dialect.shared_budget import SharedBudget, shared_budget
from generator.runtime.http.pacing import Machines
from tests.unit.runtime.fake_redis import FakeRedis
from tests.unit.runtime.loopback import Vendor, says

RULE = RateLimit(3, 3600)
GET: Call[Any] = Call("GET", "/row", returns=dict)
LOGGER = logging.getLogger("paced_client")


class Paced(Client):
    _config: ClassVar[ClientConfig] = ClientConfig(package="paced_client", quirks=Quirks(rate_limit=RULE))


class AsyncPaced(AsyncClient):
    _config: ClassVar[ClientConfig] = ClientConfig(package="paced_client", quirks=Quirks(rate_limit=RULE))


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with Vendor(lambda *_: says({})) as vendor:
        yield vendor
    BUDGETS.forget()


@pytest.fixture
def redis() -> Iterator[FakeRedis]:
    with FakeRedis() as redis:
        yield redis


def settings(vendor: Vendor, redis: FakeRedis, **more: Any) -> dict[str, Any]:
    token = {"token": Bearer(Secret("token", "x"))}
    return {
        "base_url": vendor.url,
        "credentials": token,
        "security": [["token"]],
        "shared_limits": redis.url,
        "max_wait": 0.5,
        **more,
    }


def budget(redis: FakeRedis, secret: str = "x", *, is_async: bool = False) -> SharedBudget:
    return shared_budget(redis.url, RULE, [secret], LOGGER, is_async=is_async)


def use_up(redis: FakeRedis, client: Client | AsyncClient) -> None:
    """Take all requests, as another machine does that has the same credential."""
    secrets = [client._engine.requests.address, *client._engine.requests.secret_texts()]
    other = shared_budget(redis.url, RULE, secrets, LOGGER, is_async=False)
    while not other.take():
        pass
    other.close()


def test_what_one_takes_is_missing_to_the_others_of_the_credential(redis: FakeRedis) -> None:
    first, second, stranger = budget(redis), budget(redis), budget(redis, "y")

    took = [first.take(), second.take(), first.take()]
    wait = second.take()

    assert took == [0.0, 0.0, 0.0]
    # A period is held to be longer by a sixtieth.
    assert 3600 < wait < 3661
    assert stranger.take() == 0.0
    assert not [key for key in redis.keys if "x" in key.split(":")[2] or "y" in key.split(":")[2]]
    for each in (first, second, stranger):
        each.close()


def test_blocking_and_async_clients_share_one_budget(redis: FakeRedis) -> None:
    async def main() -> list[float]:
        waiting = budget(redis, is_async=True)
        took = [await waiting.take_async() for _ in range(3)]
        await waiting.aclose()
        return took

    blocking = budget(redis)
    assert blocking.take() == 0.0

    took = anyio.run(main)

    assert took[:2] == [0.0, 0.0]
    assert 3600 < took[2] < 3661
    assert blocking.take() > 3600
    blocking.close()


class LoadingRedis(FakeRedis):
    """Has just been started: it refuses the first request for the budget."""

    def _answer(self, words: list[str]) -> bytes:
        answer = super()._answer(words)
        if words[0] == "EVALSHA" and not self.is_loaded:
            self.is_loaded = True
            return b"-LOADING Redis is loading the dataset in memory\r\n"
        return answer

    is_loaded = False


def test_connections_are_closed_when_redis_has_been_away(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "_AGAIN", 0.0)
    caplog.set_level(logging.INFO, LOGGER.name)
    with LoadingRedis() as redis:
        shared = budget(redis)
        shared.take()
        assert shared.taken is None
        shared.take()
        assert shared.taken is not None

        shared.close()

        assert redis.is_left_within(5)
    assert [record.getMessage().partition(" (")[0] for record in caplog.records] == [
        "the shared request budget cannot be reached",
        "the shared request budget can be reached again",
    ]


def test_a_budget_serves_one_event_loop_after_another(redis: FakeRedis) -> None:
    """Connections of a loop that ended cannot be used in the next."""
    shared = budget(redis, is_async=True)

    async def main() -> float:
        try:
            return await shared.take_async()
        finally:
            await shared.aclose()

    took = [anyio.run(main) for _ in range(2)]

    assert took == [0.0, 0.0]
    assert [len(times) for times in redis.keys.values()] == [2]


def test_a_request_that_another_machine_leaves_no_room_for_is_not_sent(vendor: Vendor, redis: FakeRedis) -> None:
    async def main() -> None:
        async with AsyncPaced(**settings(vendor, redis)) as client:
            with pytest.raises(RateLimited, match="the request budget is used up"):
                await client.transport.send(GET)

    with Paced(**settings(vendor, redis)) as client:
        use_up(redis, client)
        with pytest.raises(RateLimited, match="the request budget is used up") as caught:
            client.transport.send(GET)
    anyio.run(main)

    assert vendor.got == []
    assert caught.value.retry_after is not None and 3600 < caught.value.retry_after < 3661


def test_a_request_is_sent_once_there_is_room(vendor: Vendor, redis: FakeRedis) -> None:
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        redis.keys.clear()

    with Paced(**settings(vendor, redis, max_wait=None, clock=Clock(sleep=sleep))) as client:
        use_up(redis, client)
        client.transport.send(GET)

    assert len(vendor.got) == len(slept) == 1
    assert 3600 < slept[0] < 3661
    assert [len(times) for times in redis.keys.values()] == [1]


def test_without_redis_requests_go_on_and_the_log_tells_it_once(
    vendor: Vendor, redis: FakeRedis, caplog: pytest.LogCaptureFixture
) -> None:
    with Paced(**settings(vendor, redis)) as client:
        client.transport.send(GET)
        redis.stop()
        client.transport.send(GET)
        client.transport.send(GET)

    assert len(vendor.got) == 3
    messages = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert [message.partition(" (")[0] for message in messages] == ["the shared request budget cannot be reached"]


def test_without_redis_async_requests_go_on_too(redis: FakeRedis, caplog: pytest.LogCaptureFixture) -> None:
    redis.stop()
    shared = budget(redis, is_async=True)

    async def main() -> list[float]:
        took = [await shared.take_async() for _ in range(2)]
        await shared.aclose()
        return took

    took = anyio.run(main)

    assert took == [0.0, 0.0]
    assert len(caplog.records) == 1


@pytest.mark.parametrize(
    ("url", "rule", "problem"),
    [
        ("http://127.0.0.1:6379", RULE, "not an address of Redis"),
        ("redis://127.0.0.1:6379/0", None, "requests_per_minute as well"),
    ],
)
def test_what_cannot_be_shared_is_refused(url: str, rule: RateLimit | None, problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        shared_budget(url, rule, ["x"], LOGGER, is_async=False)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "limits.storage", None)

    with pytest.raises(InvalidArgument, match=r"\[shared-limits\]"):
        shared_budget("redis://127.0.0.1:6379/0", RULE, ["x"], LOGGER, is_async=False)


def test_an_address_that_redis_cannot_read_is_refused_without_being_shown() -> None:
    shared = shared_budget("redis://:secret@127.0.0.1:port/0", RULE, ["x"], LOGGER, is_async=False)

    with pytest.raises(InvalidArgument, match="shared_limits: ValueError") as caught:
        shared.take()

    assert "secret" not in str(caught.value)


def test_trio_is_refused() -> None:
    async def main() -> None:
        with pytest.raises(InvalidArgument, match="not on trio"):
            shared_budget("redis://127.0.0.1:6379/0", RULE, ["x"], LOGGER, is_async=True)

    anyio.run(main, backend="trio")


def test_a_request_that_comes_late_counts_from_when_it_was_answered(redis: FakeRedis) -> None:
    shared = budget(redis)
    assert shared.take() == 0.0 and shared.taken is not None
    taken = shared.taken
    (times,) = redis.keys.values()

    assert not shared.is_late(taken) and shared.is_late(taken - 61 * 100)
    times[0] = taken - 300 * 100
    shared.move(taken - 300 * 100)

    # A sixtieth of a period is allowed for already.
    assert times == [pytest.approx(taken - 60 * 100, abs=1000)]
    times[0] = taken - 3600 * 100
    shared.move(taken - 3600 * 100)
    assert times == [pytest.approx(taken - (3600 - 300) * 100, abs=1000)]  # a tenth of a period at most
    shared.close()


def test_an_async_request_that_comes_late_is_corrected_too(redis: FakeRedis) -> None:
    shared = budget(redis, is_async=True)

    async def main() -> None:
        await shared.take_async()
        (times,) = redis.keys.values()
        times[0] -= 300 * 100
        before = int(times[0])
        await shared.move_async(before)
        assert times == [pytest.approx(before + 240 * 100, abs=1000)]
        redis.stop()
        await shared.move_async(before)
        assert await shared.take_async() == 0.0 and shared.taken is None

    anyio.run(main)


def test_a_late_answer_corrects_the_budget_of_all_machines(redis: FakeRedis, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[int] = []
    monkeypatch.setattr(SharedBudget, "is_late", lambda *_: True)
    monkeypatch.setattr(SharedBudget, "move", lambda _, taken: moved.append(taken))

    with Vendor(lambda *_: says({})) as vendor, Paced(**settings(vendor, redis)) as client:
        for _ in range(2):
            client.transport.send(GET)
    BUDGETS.forget()

    (times,) = redis.keys.values()
    assert moved == times[::-1]


def test_calls_of_a_client_ask_one_after_the_other(vendor: Vendor, redis: FakeRedis) -> None:
    """Those behind the first know its wait: one that is too long is refused at once, and Redis is not asked."""
    slept = threading.Event()
    done = threading.Event()

    def sleep(_: float) -> None:
        slept.set()
        assert done.wait(10)
        redis.keys.clear()

    with Paced(**settings(vendor, redis, max_wait=None, clock=Clock(sleep=sleep))) as client:
        use_up(redis, client)
        first = threading.Thread(target=client.transport.send, args=(GET,))
        first.start()
        assert slept.wait(10)
        waiting = client.with_options(max_wait=0.5)
        before = redis.asked
        with pytest.raises(RateLimited, match="the request budget is used up: 36"):
            waiting.transport.send(GET)
        assert redis.asked == before
        done.set()
        first.join(10)
        client.transport.send(GET)

    assert len(vendor.got) == 2


def test_a_cancelled_call_lets_the_next_one_ask(vendor: Vendor, redis: FakeRedis) -> None:
    async def main() -> None:
        async with AsyncPaced(**settings(vendor, redis, max_wait=None)) as client:
            use_up(redis, client)
            for _ in range(2):
                with anyio.move_on_after(0.05) as scope:
                    await client.transport.send(GET)
                assert scope.cancelled_caught
            redis.keys.clear()
            with anyio.fail_after(10):
                await client.transport.send(GET)

    anyio.run(main)

    assert len(vendor.got) == 1


def test_tasks_of_two_event_loops_do_not_wait_for_each_other(redis: FakeRedis) -> None:
    """An event of one loop cannot be set in another."""
    machines = Machines(budget(redis, is_async=True), is_async=True)

    async def main() -> object:
        line = machines.line
        assert machines.line is line and line.enter_at_once()
        return line

    assert anyio.run(main) is not anyio.run(main)
