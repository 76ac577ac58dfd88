"""Nothing is sent twice or given to another call, and no server holds or fills the client: over real sockets."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import logging
import os
import socket
import time as clock
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any, ClassVar

import anyio
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.core.errors import (
    ConnectionFailed,
    DecodeError,
    NotReady,
    OutcomeUnknown,
    ServerError,
    TimedOut,
    TransportError,
)
from generator.runtime.core.quirks import NotReadyRule
from tests.unit.runtime.conftest import FakeTime, Flavour
from tests.unit.runtime.loopback import Answer, Got, Vendor, http, says

Serve = Callable[[Answer], Vendor]

GET: Call[dict[str, Any]] = Call("GET", "/thing", returns=dict[str, Any])
POST: Call[dict[str, Any]] = Call("POST", "/thing", json={"a": 1}, returns=dict[str, Any])


# Sending once


@pytest.mark.parametrize(
    "lost",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", b"nonsense\r\n\r\n"],
    ids=["closed", "cut off", "no HTTP"],
)
def test_a_write_whose_answer_is_lost_has_an_unknown_outcome(flavour: Flavour, vendor: Serve, lost: bytes) -> None:
    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(lost)
        connection.close()

    served = vendor(answer)
    before = clock.time()
    with pytest.raises(OutcomeUnknown) as caught:
        flavour.send(POST, served.url, timeout=3.0)

    assert len(served.got) == 1
    assert isinstance(caught.value.__cause__, ConnectionFailed)
    assert caught.value.request is not None and caught.value.request.method == "POST"
    assert before - 1 < caught.value.sent_at < clock.time() + 1


def test_a_read_whose_answer_is_lost_raises_the_cause_itself(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, connection: connection.close())

    with pytest.raises(ConnectionFailed):
        flavour.send(GET, served.url, retries=0)


def test_a_write_that_was_never_sent_raises_the_cause_itself(flavour: Flavour) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with pytest.raises(TransportError) as caught:
            flavour.send(POST, f"http://127.0.0.1:{nobody.getsockname()[1]}", retries=0)

    assert type(caught.value) is ConnectionFailed and caught.value.sent is False


def test_bytes_behind_an_answer_are_not_the_next_answer(vendor: Serve) -> None:
    def answer(got: Got, _connection: socket.socket) -> bytes:
        first = says({"answer": got.target})
        return first + says({"answer": "shifted"}) if got.target == "/one" else first

    served = vendor(answer)
    calls = [Call("POST", f"/{name}", json={}, returns=dict[str, Any]) for name in ("one", "two", "three")]

    with Client(base_url=served.url) as client:
        assert [client.transport.send(call)["answer"] for call in calls] == ["/one", "/two", "/three"]

    async def main() -> list[str]:
        async with AsyncClient(base_url=served.url) as other:
            return [(await other.transport.send(call))["answer"] for call in calls]

    for backend in ("asyncio", "trio"):
        assert anyio.run(main, backend=backend) == ["/one", "/two", "/three"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_has_connections_of_its_own(vendor: Serve) -> None:
    def answer(got: Got, _connection: socket.socket) -> bytes:
        clock.sleep(0.002)
        return says({"who": got.target})

    served = vendor(answer)
    with Client(base_url=served.url) as client:

        def call(who: str) -> Call[dict[str, Any]]:
            return Call("GET", f"/{who}", returns=dict[str, Any])

        client.transport.send(call("warm"))
        children: list[int] = []
        for name in ("a", "b"):
            child = os.fork()
            if child == 0:
                wrong = 99
                try:
                    copies = (client, client.with_options(retries=0))
                    wrong = sum(copies[at % 2].transport.send(call(name))["who"] != f"/{name}" for at in range(40))
                finally:
                    os._exit(min(wrong, 99))
            children.append(child)
        wrong = sum(client.transport.send(call("parent"))["who"] != "/parent" for _ in range(40))
        ends = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]

    assert (wrong, ends) == (0, [0, 0])


# The sockets of the loops that ended are left to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_client_works_in_a_second_event_loop(vendor: Serve, backend: str) -> None:
    served = vendor(lambda _got, _connection: says({"a": 1}))

    def use() -> list[dict[str, Any]]:
        client = AsyncClient(base_url=served.url)

        async def main() -> dict[str, Any]:
            return await client.transport.send(GET)

        answers = [anyio.run(main, backend=backend) for _ in range(3)]
        anyio.run(client.aclose, backend=backend)
        return answers

    assert use() == [{"a": 1}] * 3
    gc.collect()  # here, where the warnings are expected, and not during another test


def test_two_event_loops_side_by_side_keep_their_connections(vendor: Serve) -> None:
    seen: set[int] = set()

    def answer(_got: Got, connection: socket.socket) -> bytes:
        seen.add(connection.getpeername()[1])
        return says({"a": 1})

    served = vendor(answer)
    client = AsyncClient(base_url=served.url)
    loops = [asyncio.new_event_loop() for _ in range(2)]
    for _ in range(5):
        for loop in loops:
            assert loop.run_until_complete(client.transport.send(GET)) == {"a": 1}
    for loop in loops:
        loop.run_until_complete(client.aclose())
        loop.close()

    assert len(seen) == 2


# The deadline is the whole call's


def test_attempts_and_waits_end_with_the_deadline(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: http("503 Service Unavailable", b"{}"))
    started = clock.monotonic()

    with pytest.raises(ServerError):
        flavour.send(GET, served.url, deadline=1.0, retries=20)

    # Twenty pauses would take minutes.
    assert clock.monotonic() - started < 10


def test_silence_ends_with_the_deadline(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: clock.sleep(15))
    started = clock.monotonic()

    with pytest.raises(TimedOut):
        flavour.send(GET, served.url, deadline=0.5, retries=5, timeout=30.0)

    assert clock.monotonic() - started < 10


def test_redirects_end_with_the_deadline(flavour: Flavour, vendor: Serve) -> None:
    def answer(_got: Got, _connection: socket.socket) -> bytes:
        clock.sleep(1.5)
        return http("307 Temporary Redirect", b"", Location=f"/thing{len(served.got)}")

    served = vendor(answer)
    started = clock.monotonic()

    with pytest.raises(TransportError):
        flavour.send(GET, served.url, deadline=2.0, retries=5)

    assert clock.monotonic() - started < 10 and len(served.got) > 1


def test_questions_after_what_is_not_ready_end_with_the_deadline(
    flavour: Flavour, vendor: Serve, time: FakeTime
) -> None:
    served = vendor(lambda _got, _connection: http("202 Accepted", b"{}"))
    call: Call[Any] = Call("GET", "/report", returns=dict, not_ready=NotReadyRule((202,), poll=30.0))

    with pytest.raises(NotReady):
        flavour.send(call, served.url, deadline=100.0, wait_until_ready=600.0, clock=time.clock())

    assert len(served.got) == 4 and time.slept == [30.0] * 3


# Hostile servers


def squeezed(size: int, rounds: int) -> bytes:
    data = b"0" * size
    for _ in range(rounds):
        data = gzip.compress(data)
    return data


@pytest.mark.parametrize("status", ["200 OK", "500 Oops"])
def test_what_is_compressed_twice_is_not_unpacked(flavour: Flavour, vendor: Serve, status: str) -> None:
    body = squeezed(50_000_000, 2)
    served = vendor(lambda _got, _connection: http(status, body, Content_Encoding="gzip, gzip"))

    with pytest.raises(DecodeError, match="compressed 2 times"):
        flavour.send(GET, served.url, retries=0)


@pytest.mark.parametrize(("status", "error"), [("200 OK", DecodeError), ("500 Oops", ServerError)])
def test_a_bomb_is_measured_while_it_is_unpacked(vendor: Serve, status: str, error: Any) -> None:
    body = squeezed(200_000_000, 1)
    served = vendor(lambda _got, _connection: http(status, body, Content_Encoding="gzip"))
    with Client(base_url=served.url, retries=0, max_body=1_000_000) as client:
        tracemalloc.start()
        try:
            with pytest.raises(error):
                client.transport.send(GET)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak < 6_000_000


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(b'{"a":') + gzip.compress(b"1}")),
        ("x-gzip", gzip.compress(b'{"a":1}')),
        ("deflate", zlib.compress(b'{"a":1}')),
        ("deflate", zlib.compress(b'{"a":1}')[2:-4]),
        ("identity", b'{"a":1}'),
        ("GZIP", gzip.compress(b'{"a":1}')),
        ("gzip", gzip.compress(b'{"a":1}') + b"\0" * 20),
    ],
    ids=["two members", "x-gzip", "zlib", "raw deflate", "identity", "capitals", "padding"],
)
def test_what_is_compressed_once_is_read(flavour: Flavour, vendor: Serve, coding: str, body: bytes) -> None:
    served = vendor(lambda _got, _connection: http(body=body, Content_Encoding=coding))

    assert flavour.send(GET, served.url) == {"a": 1}
    assert served.got[0].headers["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize("body", [gzip.compress(b'{"a":1}')[:-9], b"\x1f\x8b no gzip"], ids=["cut off", "damaged"])
def test_a_compressed_body_that_is_damaged_is_no_answer(flavour: Flavour, vendor: Serve, body: bytes) -> None:
    served = vendor(lambda _got, _connection: http(body=body, Content_Encoding="gzip"))

    with pytest.raises(TransportError, match="compressed answer"):
        flavour.send(GET, served.url, retries=0)


@pytest.mark.parametrize("piece", [b"{},", b"[],", b'"ab",', b"999,"], ids=["objects", "lists", "texts", "numbers"])
def test_json_of_many_values_takes_no_more_than_six_times_its_limit(vendor: Serve, piece: bytes) -> None:
    body = b"[" + piece * (990_000 // len(piece)) + b"0]"
    served = vendor(lambda _got, _connection: http(body=body))
    with Client(base_url=served.url, retries=0, max_json=1_000_000) as client:
        client.transport.send(Call("HEAD", "/warm", returns=None))
        tracemalloc.start()
        try:
            with pytest.raises(DecodeError, match="max_json"):
                client.transport.send(Call("GET", "/thing", returns=object))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak < 6_000_000


@pytest.mark.parametrize("size", [2, 50])
def test_chunks_of_few_bytes_take_no_more_than_six_times_the_limit(vendor: Serve, size: int) -> None:
    """A list of pieces of two bytes would take twenty times their length."""
    piece = (f"{size:x}\r\n".encode() + b" " * size + b"\r\n") * 1000

    def answer(got: Got, connection: socket.socket) -> bytes | None:
        if got.method == "HEAD":
            return http()
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(300 // size + 1):
            connection.sendall(piece)
        connection.close()
        return None

    served = vendor(answer)
    with Client(base_url=served.url, retries=0, max_json=200_000) as client:
        client.transport.send(Call("HEAD", "/warm", returns=None))
        tracemalloc.start()
        try:
            with pytest.raises(DecodeError, match="max_json"):
                client.transport.send(Call("GET", "/thing", returns=object))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    # Without joining them it is 4.4 MB; servers of other tests may be at work in this process.
    assert peak < 2_500_000


@pytest.mark.parametrize("size", [1, 7, 16_383, 16_384, 20_000, 40_000])
def test_a_body_in_chunks_of_any_size_comes_whole(flavour: Flavour, vendor: Serve, size: int) -> None:
    text = json.dumps({"a": "x" * 50_000}).encode()[: 3000 if size < 10 else None]
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    body = b"".join(f"{len(piece):x}\r\n".encode() + piece + b"\r\n" for piece in pieces) + b"0\r\n\r\n"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
    served = vendor(lambda _got, _connection: head + body)

    call: Call[str] = Call("GET", "/thing", returns=str)
    assert flavour.send(call, served.url).encode() == text


def test_json_beyond_its_limit_is_not_read(flavour: Flavour, vendor: Serve) -> None:
    served = vendor(lambda _got, _connection: http(body=b"[" + b" " * 2_000_000 + b"]"))

    with pytest.raises(DecodeError, match=r"larger than 1000000 bytes \(max_json\)"):
        flavour.send(GET, served.url, max_json=1_000_000)


# Hooks


@pytest.mark.parametrize("hook", ["on_attempt", "on_exchange"])
def test_a_hook_that_raises_does_not_replace_the_answer_of_a_write(
    flavour: Flavour, vendor: Serve, hook: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_event: object) -> None:
        raise RuntimeError("the hook is broken")

    served = vendor(lambda _got, _connection: says({"id": 7}))
    with caplog.at_level(logging.ERROR):
        settings: dict[str, Any] = {hook: fail}
        assert flavour.send(POST, served.url, **settings) == {"id": 7}

    assert len(served.got) == 1 and f"{hook} raised" in caplog.text


def test_a_drift_hook_that_raises_does_not_replace_the_answer_of_a_write(
    flavour: Flavour, vendor: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_event: object) -> None:
        raise RuntimeError("the hook is broken")

    served = vendor(lambda _got, _connection: says(json.loads('{"id": "seven"}')))
    call: Call[Any] = Call("POST", "/thing", json={}, returns=dict[str, int])
    with caplog.at_level(logging.ERROR):
        assert flavour.send(call, served.url, on_drift=fail) == {"id": "seven"}

    assert "on_drift raised" in caplog.text


class Owned(Client):
    _config: ClassVar[ClientConfig] = ClientConfig(package="owned_client", user_agent="owned/1")


def test_a_callers_own_pool_is_left_as_it_was(vendor: Serve) -> None:
    import httpx

    served = vendor(lambda _got, _connection: says({"a": 1}))
    with httpx.Client() as mine:
        pool: Any = getattr(mine, "_transport")._pool  # noqa: B009  pyright has no private members
        before = pool._network_backend
        with Owned(base_url=served.url, http_client=mine) as client:
            assert client.transport.send(GET) == {"a": 1}
        assert pool._network_backend is before
        assert mine.get(f"{served.url}/after").json() == {"a": 1}
