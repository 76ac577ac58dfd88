"""Calls wait in a queue of the client's own, in the order of their arrival; their time begins when they leave it."""

from __future__ import annotations

import gc
import socket
import threading
import time as clock
import weakref
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import TimedOut
from generator.runtime.http.line import AsyncLine, BlockingLine
from generator.runtime.http.pool import AwaitablePool, BlockingPool
from generator.runtime.http.transport import Connections, no_loop
from tests.unit.runtime.loopback import Answer, Got, Vendor, says

Serve = Callable[[Answer], Vendor]
GET: Call[Any] = Call("GET", "/row", returns=dict)
ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1)
TWO = httpx.Limits(max_connections=2, max_keepalive_connections=2)
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def slow(seconds: float) -> Answer:
    def answer(_: Got, _connection: socket.socket) -> bytes:
        clock.sleep(seconds)
        return says({"id": 1})

    return answer


# Order


@BACKENDS
def test_tasks_leave_the_queue_in_the_order_of_their_arrival(backend: str) -> None:
    left: list[int] = []

    async def main() -> None:
        line = AsyncLine(1)

        async def call(number: int) -> None:
            assert await line.enter()
            left.append(number)
            await anyio.sleep(0)
            line.leave()

        async with anyio.create_task_group() as group:
            assert line.enter_at_once()
            for number in range(20):
                group.start_soon(call, number)
                await anyio.wait_all_tasks_blocked()
            line.leave()

    anyio.run(main, backend=backend)

    assert left == list(range(20))


def test_threads_leave_the_queue_in_the_order_of_their_arrival() -> None:
    line = BlockingLine(1)
    left: list[int] = []
    assert line.enter()

    def call(number: int) -> None:
        line.enter()
        left.append(number)
        line.leave()

    threads: list[threading.Thread] = []
    for number in range(20):
        threads.append(threading.Thread(target=call, args=(number,)))
        threads[-1].start()
        while len(line._waiting) <= number:
            clock.sleep(0.001)
    line.leave()
    for thread in threads:
        thread.join()

    assert left == list(range(20))


@BACKENDS
def test_nobody_overtakes_those_who_wait(backend: str) -> None:
    async def main() -> None:
        line = AsyncLine(1)
        assert line.enter_at_once()
        async with anyio.create_task_group() as group:
            group.start_soon(line.enter)
            await anyio.wait_all_tasks_blocked()
            line.leave()
            # The place went to the task that waits, which has not run yet.
            assert not line.enter_at_once()

    anyio.run(main, backend=backend)


# Places come back


@BACKENDS
@pytest.mark.parametrize("is_due", [False, True], ids=["waiting", "with a place"])
def test_a_cancelled_call_frees_its_place(backend: str, is_due: bool) -> None:
    """Also if it is cancelled in the moment in which it gets the place."""

    async def main() -> None:
        line = AsyncLine(1)
        assert line.enter_at_once()

        async def call() -> None:
            if await line.enter():
                line.leave()

        async with anyio.create_task_group() as group:
            group.start_soon(call)
            await anyio.wait_all_tasks_blocked()
            if is_due:
                line.leave()
            group.cancel_scope.cancel()
        if not is_due:
            line.leave()
        assert line.enter_at_once()
        assert not line.enter_at_once()

    anyio.run(main, backend=backend)


@BACKENDS
def test_a_call_that_is_cancelled_on_the_wire_frees_its_place(backend: str, vendor: Serve) -> None:
    served = vendor(lambda *_: clock.sleep(5) if len(served.got) == 1 else says({"id": 1}))

    async def main() -> Any:
        async with AsyncClient(base_url=served.url) as client:
            client._connections = type(client._connections)(
                None, lambda: AwaitablePool(limits=ONE), client._connections._loop
            )
            client.transport._connections = client._connections
            with anyio.move_on_after(0.3):
                await client.transport.send(GET)
            return await client.transport.send(GET)

    assert anyio.run(main, backend=backend) == {"id": 1}


def test_a_wait_that_ends_leaves_the_queue_as_it_was() -> None:
    line = BlockingLine(1)
    assert line.enter()

    assert not line.enter(0.01)
    line.leave()

    assert line.enter_at_once()


# Time


@BACKENDS
def test_the_timeout_of_an_attempt_begins_when_the_call_leaves_the_queue(backend: str, vendor: Serve) -> None:
    """Ten calls over two connections take five times as long as one."""
    served = vendor(slow(0.3))

    async def main() -> list[Any]:
        answers: list[Any] = []
        async with (
            AwaitablePool(limits=TWO) as pool,
            AsyncClient(base_url=served.url, http_client=pool, timeout=1.0, retries=0) as client,
            anyio.create_task_group() as group,
        ):

            async def one() -> None:
                answers.append(await client.transport.send(GET))

            for _ in range(10):
                group.start_soon(one)
        return answers

    assert anyio.run(main, backend=backend) == [{"id": 1}] * 10


def test_threads_wait_in_the_queue_as_well(vendor: Serve) -> None:
    served = vendor(slow(0.3))
    answers: list[Any] = []
    with (
        BlockingPool(limits=TWO) as pool,
        Client(base_url=served.url, http_client=pool, timeout=1.0, retries=0) as client,
    ):
        threads = [threading.Thread(target=lambda: answers.append(client.transport.send(GET))) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert answers == [{"id": 1}] * 10


@BACKENDS
def test_the_deadline_of_the_whole_call_counts_the_queue_and_says_so(backend: str, vendor: Serve) -> None:
    served = vendor(slow(2.0))

    async def main() -> str:
        async with (
            AwaitablePool(limits=ONE) as pool,
            AsyncClient(base_url=served.url, http_client=pool) as client,
            anyio.create_task_group() as group,
        ):
            group.start_soon(client.transport.send, GET)
            while not served.got:
                await anyio.sleep(0.01)
            try:
                await client.with_options(deadline=0.3).transport.send(GET)
            except TimedOut as error:
                return str(error)
            finally:
                group.cancel_scope.cancel()
        return "answered"

    message = anyio.run(main, backend=backend)

    assert "nothing was sent: the call waited 0.3 s in the client's own queue" in message
    assert len(served.got) == 1


def test_a_pool_timeout_that_the_caller_sets_ends_the_wait(vendor: Serve) -> None:
    served = vendor(slow(1.0))
    timeout = httpx.Timeout(30.0, pool=0.2)
    with (
        BlockingPool(limits=ONE) as pool,
        Client(base_url=served.url, http_client=pool, timeout=timeout, retries=0) as client,
    ):
        first = threading.Thread(target=client.transport.send, args=(GET,))
        first.start()
        while not served.got:
            clock.sleep(0.01)

        with pytest.raises(TimedOut, match=r"waited 0\.2 s in the client's own queue"):
            client.transport.send(GET)
        first.join()


# Connections


def test_the_connection_used_last_is_taken_first(vendor: Serve) -> None:
    connections: set[tuple[str, int]] = set()

    def answer(_: Got, connection: socket.socket) -> bytes:
        connections.add(connection.getpeername())
        return says({"id": 1})

    served = vendor(answer)
    with Client(base_url=served.url) as client:
        for _ in range(10):
            client.transport.send(GET)

    assert len(connections) == 1


def test_a_connection_that_is_too_old_is_not_used_again(vendor: Serve) -> None:
    connections: set[tuple[str, int]] = set()

    def answer(_: Got, connection: socket.socket) -> bytes:
        connections.add(connection.getpeername())
        return says({"id": 1})

    served = vendor(answer)
    limits = httpx.Limits(max_connections=3, max_keepalive_connections=3, keepalive_expiry=0.05)
    with BlockingPool(limits=limits) as pool, Client(base_url=served.url, http_client=pool) as client:
        client.transport.send(GET)
        clock.sleep(0.2)
        client.transport.send(GET)

    assert len(connections) == 2


def test_connections_to_two_servers_stay_within_the_limit(vendor: Serve) -> None:
    here, there = vendor(lambda *_: says({"id": 1})), vendor(lambda *_: says({"id": 2}))
    with BlockingPool(limits=ONE) as pool:
        one, other = (Client(base_url=served.url, http_client=pool) for served in (here, there))

        answers = [client.transport.send(GET) for client in (one, other, one)]

    assert answers == [{"id": 1}, {"id": 2}, {"id": 1}]


@pytest.mark.parametrize("make", [lambda: BlockingPool(), AwaitablePool], ids=["blocking", "async"])
def test_a_pool_that_nobody_holds_goes_at_once(make: Callable[[], object]) -> None:
    """Its sockets do not wait for the garbage collector."""
    gc.disable()
    try:
        gone = weakref.ref(make())
        assert gone() is None
    finally:
        gc.enable()


def test_a_request_outside_of_the_queue_is_answered_too(vendor: Serve) -> None:
    served = vendor(lambda *_: says({"id": 1}))
    with BlockingPool(limits=ONE) as pool:
        assert [pool.get(served.url).json() for _ in range(3)] == [{"id": 1}] * 3


# Bodies


class Reading(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes the body as transports of other libraries do: all at once."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(request.content)
        return httpx.Response(200, json={})


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (GET, b""),
        (Call("POST", "/row", json={"a": 1}, returns=dict), b'{"a":1}'),
        (Call("POST", "/row", returns=dict), b""),
    ],
    ids=["none", "json", "empty"],
)
def test_a_body_in_memory_is_at_hand_without_a_stream(call: Call[Any], body: bytes) -> None:
    """A transport that finds none would send it chunked, with a content type."""
    transport = Reading()

    with httpx.Client(transport=transport) as http:
        Client(base_url="https://api.example.com", http_client=http).transport.send(call)

    assert transport.bodies == [body]


def test_two_first_calls_at_the_same_moment_share_one_http_client() -> None:
    made: list[object] = []
    begun, go_on = threading.Event(), threading.Event()

    def make() -> object:
        made.append(object())
        begun.set()
        go_on.wait(5)
        return made[-1]

    connections: Connections[object] = Connections(None, make, no_loop)
    taken: list[object] = []
    threads = [threading.Thread(target=lambda: taken.append(connections.current())) for _ in range(2)]
    threads[0].start()
    begun.wait(5)
    threads[1].start()
    threads[1].join(0.1)  # in vain: it waits for the first
    go_on.set()
    for thread in threads:
        thread.join(5)

    assert taken == made * 2
