"""Answers that come bit by bit are walked while they come."""

from __future__ import annotations

import asyncio
import gzip
import socket
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.auth.credentials import Bearer, Secret
from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import ConnectionFailed, DecodeError, NotFound
from generator.runtime.http.events import Event, read_async_stream, read_stream
from tests.unit.runtime.conftest import Flavour
from tests.unit.runtime.loopback import Answer, Got, Vendor, http

_EVENTS = b': hello\r\nid: 7\r\nevent: tick\r\ndata: {"a":\r\ndata: 1}\r\nretry: 10\r\n\r\ndata:last'


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, which may fail; it records whether it was closed."""

    def __init__(self, *chunks: bytes, breaks: bool = False) -> None:
        self.chunks, self.breaks, self.closed, self.taken = chunks, breaks, False, 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            self.taken += 1
            yield chunk
        if self.breaks:
            raise httpx.ReadError("gone")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def _client(body: _Body, media: str = "text/event-stream", status: int = 200) -> Client:
    def answer(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, stream=body, headers={"content-type": media})

    mine = httpx.Client(transport=httpx.MockTransport(answer))
    return Client(credentials={}, security=[], base_url="https://vendor.example", http_client=mine, retries=0)


def _call(returns: Any) -> Call[Any]:
    return Call("GET", "/events", returns=returns, accept="text/event-stream")


def test_events_are_put_together_from_lines() -> None:
    """Comments are skipped, data lines joined, the id kept; the last event needs no blank line after it."""
    body = _Body(_EVENTS[:20], _EVENTS[20:])

    events = list(read_stream(_client(body).transport, _call(Event)))

    assert events == [Event('{"a":\n1}', "tick", "7", 10), Event("last", "message", "7", 10)]
    assert events[0].json() == {"a": 1}
    assert body.closed


def test_an_event_is_there_before_the_next_has_come() -> None:
    """Nothing waits for the end, and leaving early closes the connection."""
    body = _Body(b"data: 1\n\n", b"data: 2\n\n", b"data: 3\n\n")

    with read_stream(_client(body).transport, _call(Event)) as events:
        first = next(events)

    assert first.data == "1"
    assert body.taken < 3
    assert body.closed


def test_lines_of_json_are_read_as_their_type() -> None:
    """One value each; blank lines and record separators mean nothing."""
    body = _Body(b'{"a": 1}\n\n\x1e{"a": 2}\n')

    rows = list(read_stream(_client(body, "application/x-ndjson").transport, _call(dict[str, int])))

    assert rows == [{"a": 1}, {"a": 2}]


def test_a_line_that_is_not_json_is_an_unreadable_answer() -> None:
    """The error names the line."""
    stream = read_stream(_client(_Body(b'{"a": 1}\nnope\n'), "application/x-ndjson").transport, _call(dict[str, int]))

    next(stream)
    with pytest.raises(DecodeError, match="line 2"):
        next(stream)


def test_a_refusal_is_raised_before_there_is_a_stream() -> None:
    """Its words are read as ever."""
    body = _Body(b'{"message": "no such stream"}')

    with pytest.raises(NotFound, match="no such stream"):
        read_stream(_client(body, "application/json", 404).transport, _call(Event))

    assert body.closed


def test_a_stream_that_breaks_is_an_error_of_the_connection() -> None:
    """What came before is kept."""
    stream = read_stream(_client(_Body(b"data: 1\n\n", breaks=True)).transport, _call(Event))

    assert next(stream).data == "1"
    with pytest.raises(ConnectionFailed, match="broke off"):
        next(stream)


def test_the_awaitable_client_walks_streams_too() -> None:
    """With `async for`."""
    body = _Body(_EVENTS)

    async def run() -> list[Event]:
        def answer(_request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=body, headers={"content-type": "text/event-stream"})

        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            address = "https://vendor.example"
            client = AsyncClient(credentials={}, security=[], base_url=address, http_client=http)
            return [event async for event in await read_async_stream(client.transport, _call(Event))]

    events = asyncio.run(run())

    assert [event.data for event in events] == ['{"a":\n1}', "last"]
    assert body.closed


# Over real sockets, from a vendor that is hostile

SECRET = "s3cr3t-of-the-client"


def collected(flavour: Flavour, url: str, returns: Any, media: str, **settings: Any) -> list[Any]:
    """Return what a stream yields in one of the three flavours."""
    call: Call[Any] = Call("GET", "/events", returns=returns, accept=media)
    settings = {
        "base_url": url,
        "retries": 0,
        "credentials": {"token": Bearer(Secret("token", SECRET))},
        "security": [["token"]],
        **settings,
    }
    if flavour.name == "sync":
        with Client(**settings) as client, read_stream(client.transport, call) as stream:
            return list(stream)

    async def main() -> list[Any]:
        async with AsyncClient(**settings) as client, await read_async_stream(client.transport, call) as stream:
            return [value async for value in stream]

    return anyio.run(main, backend=flavour.name)


LINES, EVENTS = "application/x-ndjson", "text/event-stream"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_stream_may_be_left_early(vendor: Callable[[Answer], Vendor], backend: str) -> None:
    """Trio would complain about a generator that is left halfway."""

    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: {LINES}\r\n\r\n".encode() + b"1\n2\n")

    served = vendor(answer)

    async def main() -> list[Any]:
        call: Call[Any] = Call("GET", "/events", returns=object, accept=LINES)
        async with AsyncClient(base_url=served.url) as client:
            async with await read_async_stream(client.transport, call) as stream:
                first = await anext(stream)
            return [first, *[value async for value in stream]]

    assert anyio.run(main, backend=backend) == [1]


def answering(body: bytes, media: str, **headers: str) -> Answer:
    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(http(body=body, media=media, **headers))
        connection.close()

    return answer


@pytest.mark.parametrize(
    ("body", "media", "returns"),
    [
        (b'{"a": 1}\n{' + SECRET.encode() + b"\n", LINES, object),
        (b"data: " + SECRET.encode() + b"\n\n", EVENTS, dict),
        (b'"' + SECRET.encode() + b'"\n', LINES, int),
        (b"[" * 100_000 + b"\n", LINES, object),
        (b"data: " + b"[" * 100_000 + b"\n\n", EVENTS, dict),
    ],
    ids=["line", "event", "drift", "nested line", "nested event"],
)
def test_an_error_inside_a_stream_is_one_of_ours_without_secrets(
    flavour: Flavour, vendor: Callable[[Answer], Vendor], body: bytes, media: str, returns: Any
) -> None:
    served = vendor(answering(body, media, X_Echo=SECRET))

    with pytest.raises(DecodeError) as caught:
        collected(flavour, served.url, returns, media, strict=True)

    error = caught.value
    assert str(error).startswith("GET /events: 200 ") and error.request is not None and error.response is not None
    shown = [str(error), repr(error), repr(error.response.headers), repr(error.__cause__), repr(vars(error))]
    assert SECRET not in "".join(shown) and "***" in repr(error.response.headers)


def test_a_stream_that_breaks_off_shows_no_secret(flavour: Flavour, vendor: Callable[[Answer], Vendor]) -> None:
    def answer(_got: Got, connection: socket.socket) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {LINES}\r\nTransfer-Encoding: chunked\r\nX-Echo: {SECRET}\r\n\r\n"
        connection.sendall(head.encode() + b'8\r\n{"a":1}\n\r\n' + SECRET.encode() + b"\r\n")
        connection.close()

    served = vendor(answer)
    with pytest.raises(ConnectionFailed, match="the stream broke off") as caught:
        collected(flavour, served.url, object, LINES)

    error = caught.value
    assert error.request is not None and error.response is not None
    assert SECRET not in str(error) + repr(error.__cause__) + repr(error.response.headers)


@pytest.mark.parametrize(
    ("piece", "media", "returns"),
    [(b"x" * 65536, LINES, object), (b"x" * 65536, EVENTS, Event), (b"data: x\n" * 8192, EVENTS, Event)],
    ids=["line", "line of an event", "event"],
)
def test_what_never_ends_is_not_kept(
    flavour: Flavour, vendor: Callable[[Answer], Vendor], piece: bytes, media: str, returns: Any
) -> None:
    sent: list[int] = []

    def answer(_got: Got, connection: socket.socket) -> None:
        connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\n\r\n".encode())
        for _ in range(2000):
            connection.sendall(piece)
            sent.append(len(piece))

    served = vendor(answer)
    with pytest.raises(DecodeError, match=r"is larger than 1000000 bytes \(max_json\)"):
        collected(flavour, served.url, returns, media, max_json=1_000_000)

    # What fits into the buffers of the sockets, and no more.
    assert sum(sent) < 60_000_000


@pytest.mark.parametrize("piece", [b"{},", b"9,"])
def test_a_value_of_many_parts_is_not_read(flavour: Flavour, vendor: Callable[[Answer], Vendor], piece: bytes) -> None:
    body = b"[" + piece * (900_000 // len(piece)) + b"0]\n"
    served = vendor(answering(body, LINES))

    with pytest.raises(DecodeError, match="too many for max_json"):
        collected(flavour, served.url, object, LINES, max_json=1_000_000)


def test_a_packed_stream_is_unpacked_piece_by_piece(vendor: Callable[[Answer], Vendor]) -> None:
    served = vendor(answering(gzip.compress(b"{}" + b" " * 200_000_000), LINES, Content_Encoding="gzip"))
    tracemalloc.start()
    try:
        with pytest.raises(DecodeError, match="max_json"):
            collected(Flavour("sync"), served.url, object, LINES, max_json=1_000_000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert peak < 6_000_000


@pytest.mark.parametrize(
    ("coding", "body", "error"),
    [
        ("gzip", gzip.compress(b'{"a":1}\n'), None),
        ("gzip, gzip", gzip.compress(gzip.compress(b'{"a":1}\n')), DecodeError),
        ("br", b"\x0b\x03\x80{}\n\x03", DecodeError),
        ("gzip", gzip.compress(b'{"a":1}\n' * 1000)[:-9], ConnectionFailed),
        ("gzip", b"\x1f\x8b no gzip", ConnectionFailed),
    ],
    ids=["once", "twice", "unasked", "cut off", "damaged"],
)
def test_a_packed_stream(
    flavour: Flavour, vendor: Callable[[Answer], Vendor], coding: str, body: bytes, error: Any
) -> None:
    served = vendor(answering(body, LINES, Content_Encoding=coding))
    if error is None:
        assert collected(flavour, served.url, object, LINES) == [{"a": 1}]
        return

    with pytest.raises(error):
        collected(flavour, served.url, object, LINES)
