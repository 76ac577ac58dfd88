"""Processes that share a request budget in a real Redis never exceed it together, and go on without Redis."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import anyio
import pytest
from attrs import Factory, define

from generator.runtime.auth.credentials import Bearer, Secret
from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.core.errors import InvalidArgument, RateLimited
from generator.runtime.core.quirks import Quirks, RateLimit
from tests.unit.runtime.loopback import Got, Vendor, says

ROOT = Path(__file__).parents[2]
RULE = RateLimit(60, 6)
GET: Call[Any] = Call("GET", "/row", returns=dict)
WORKER = """
import sys, threading, time
from tests.system.test_shared_limits import GET, client_at
client, until = client_at(sys.argv[1], sys.argv[2], retries=0), time.monotonic() + float(sys.argv[3])
def work():
    while time.monotonic() < until:
        try:
            client.transport.send(GET)
        except Exception as error:
            print(type(error).__name__, flush=True)
threads = [threading.Thread(target=work) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
"""


class Paced(Client):
    _config: ClassVar[ClientConfig] = ClientConfig(package="paced_client", quirks=Quirks(rate_limit=RULE))


class AsyncPaced(AsyncClient):
    _config: ClassVar[ClientConfig] = ClientConfig(package="paced_client", quirks=Quirks(rate_limit=RULE))


def client_at(url: str, redis: str, **settings: Any) -> Paced:
    """Return a client that shares its budget."""
    credentials = {"token": Bearer(Secret("token", "x"))}
    return Paced(base_url=url, credentials=credentials, security=[["token"]], shared_limits=redis, **settings)


@define
class Counting:
    """Counts requests in a sliding window."""

    times: list[tuple[float, bool]] = Factory(list[tuple[float, bool]])
    _recent: deque[float] = Factory(deque[float])
    _lock: Any = Factory(threading.Lock)

    def __call__(self, _: Got, _connection: socket.socket) -> bytes:
        with self._lock:
            now = time.monotonic()
            while self._recent and self._recent[0] <= now - RULE.per:
                self._recent.popleft()
            accepted = len(self._recent) < RULE.requests
            if accepted:
                self._recent.append(now)
            self.times.append((now, accepted))
        return says({}) if accepted else says({}, "429 Too Many Requests")


class Redis:
    """A real Redis on a port of its own."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._folder = folder
        self.start()

    def start(self) -> None:
        command = ["redis-server", "--port", str(self.port), "--save", "", "--dir", str(self._folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        until = time.monotonic() + 20
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError("redis-server does not answer")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[Redis]:
    server = Redis(tmp_path)
    yield server
    server.stop()


def test_two_processes_use_the_budget_up_and_are_never_refused(redis: Redis) -> None:
    counting = Counting()
    seconds = 30.0
    with Vendor(counting) as vendor:
        command = [sys.executable, "-c", WORKER, vendor.url, redis.url, str(seconds)]
        workers = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
        printed = [worker.communicate()[0] for worker in workers]

    first = counting.times[0][0]
    later = [accepted for at, accepted in counting.times if first + RULE.per <= at < first + seconds]
    used = sum(later) / ((seconds - RULE.per) / RULE.per * RULE.requests)
    print(f"{used:.1%} of the budget, {len(later) - sum(later)} of {len(later)} refused")
    # In the first period, connections are opened, so requests take longest to arrive. On a busy machine, they may do so
    # later: without the shared budget, a half would be refused.
    assert sum(later) / len(later) >= 0.99 and set("".join(printed).split()) <= {"RateLimited"}
    assert used >= 0.85


def test_blocking_and_async_clients_share_one_budget(redis: Redis) -> None:
    with Vendor(lambda *_: says({})) as vendor:
        with client_at(vendor.url, redis.url) as client:
            for _ in range(60):
                client.transport.send(GET)

        async def main() -> None:
            async with AsyncPaced(
                base_url=vendor.url,
                credentials={"token": Bearer(Secret("token", "x"))},
                security=[["token"]],
                shared_limits=redis.url,
                max_wait=0.5,
            ) as other:
                with pytest.raises(RateLimited, match="the request budget is used up"):
                    await other.transport.send(GET)

        anyio.run(main, backend="asyncio")


def test_without_redis_the_process_keeps_the_budget_and_tells_it_once(
    redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    with Vendor(lambda *_: says({})) as vendor, client_at(vendor.url, redis.url) as client:
        client.transport.send(GET)
        redis.stop()

        began = time.monotonic()
        for _ in range(60):
            client.transport.send(GET)
        took = time.monotonic() - began

    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert [message.partition(" (")[0] for message in warnings] == ["the shared request budget cannot be reached"]
    assert 5 < took < 30


def test_trio_is_refused_at_construction(redis: Redis) -> None:
    async def main() -> None:
        with pytest.raises(InvalidArgument, match="not on trio"):
            AsyncPaced(base_url="https://api.example.com", shared_limits=redis.url)

    anyio.run(main, backend="trio")
