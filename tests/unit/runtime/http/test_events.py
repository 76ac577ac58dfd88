"""Answers that come bit by bit are walked while they come."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import ConnectionFailed, DecodeError, NotFound
from generator.runtime.http.events import Event, read_async_stream, read_stream

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

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return Client(credentials={}, security=[], base_url="https://vendor.example", http_client=http, retries=0)


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
