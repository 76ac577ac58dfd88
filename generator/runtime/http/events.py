"""Streams: answers that come bit by bit, as server-sent events or as lines of JSON.

A stream holds its connection until it ends or is closed; use it in a `with` block where it may be left early.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ..call.call import Call
from ..core.errors import ConnectionFailed, DecodeError, TimedOut
from ..core.http import httpx
from ..core.redaction import beginning
from ..core.values import Value
from ..dialect.response_match import media_type

if TYPE_CHECKING:
    from .transport import Async, Sync

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Event(Value):
    """One server-sent event."""

    data: str
    """The data; several lines are joined."""

    event: str = "message"
    """Its kind."""

    id: str | None = None
    """The latest id the vendor gave, by which a later request may go on."""

    retry: int | None = None
    """Milliseconds the vendor asks to leave before connecting again."""

    def json(self) -> Any:
        """Return the data, read as JSON."""
        return json.loads(self.data)


class Splitter:
    """Cuts a body into lines, wherever the pieces it comes in begin and end.

    Only the ends that a format knows count: JSON may hold what else Python takes for the end of a line.
    """

    def __init__(self, ends: re.Pattern[bytes]) -> None:
        self._ends = ends
        self._left: list[bytes] = []

    def feed(self, chunk: bytes) -> list[str]:
        """Take the next bytes; give the lines they complete."""
        if not self._ends.search(chunk) and not (self._left and self._left[-1].endswith(b"\r")):
            self._left.append(chunk)
            return []
        text = b"".join([*self._left, chunk])
        # A carriage return that comes last may be half of an end.
        pending = b"\r" if text.endswith(b"\r") else b""
        *lines, left = self._ends.split(text.removesuffix(pending) if pending else text)
        self._left = [left + pending]
        return [_decoded(line) for line in lines]

    def rest(self) -> list[str]:
        """Return the last line, which nothing ends."""
        left, self._left = b"".join(self._left), []
        return [_decoded(line) for line in self._ends.split(left)] if left else []


def _decoded(line: bytes) -> str:
    return line.decode("utf-8", "replace")


class EventReader:
    """Puts events together from the lines of a body, until the event whose data ends the stream."""

    def __init__(self, end: str | None = None) -> None:
        self._end = end
        self._is_over = False
        self._lines = Splitter(re.compile(rb"\r\n|\r|\n"))
        self._begun = False
        self._data: list[str] = []
        self._kind = ""
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, chunk: bytes | None) -> list[Event]:
        """Take the next bytes, `None` at the end; give the events they complete."""
        lines = (*self._lines.rest(), "") if chunk is None else self._lines.feed(chunk)
        events: list[Event] = []
        for event in (event for line in lines for event in self._line(line)):
            self._is_over = self._is_over or event.data.strip() == self._end
            if self._is_over:
                break
            events.append(event)
        return events

    def _line(self, line: str) -> list[Event]:
        if not self._begun:
            self._begun, line = True, line.removeprefix("\ufeff")
        if not line:
            data, kind = self._data, self._kind or "message"
            self._data, self._kind = [], ""
            return [Event("\n".join(data), kind, self._id, self._retry)] if data else []
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._kind = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)
        return []


class DataReader(Generic[T]):
    """Reads the JSON of each event's data, until the event that ends the stream."""

    def __init__(self, read: Callable[[object, str], T], end: str | None) -> None:
        self._read = read
        self._events = EventReader(end)
        self._count = 0

    def feed(self, chunk: bytes | None) -> Iterator[T]:
        """Take the next bytes, `None` at the end; walk the values they complete."""
        for event in self._events.feed(chunk):
            self._count += 1
            try:
                value: object = json.loads(event.data)
            except ValueError as error:
                start = beginning(event.data.encode())
                raise DecodeError(f"the data of event {self._count} is not JSON; it begins {start}") from error
            yield self._read(value, f"$[{self._count - 1}]")


class LineReader(Generic[T]):
    """Reads a JSON value from each line, or from each record of a sequence."""

    def __init__(self, read: Callable[[object, str], T], between: bytes = b"\n") -> None:
        self._read = read
        self._count = 0
        self._lines = Splitter(re.compile(re.escape(between)))

    def feed(self, chunk: bytes | None) -> Iterator[T]:
        """Take the next bytes, `None` at the end; walk the values they complete."""
        for line in self._lines.rest() if chunk is None else self._lines.feed(chunk):
            yield from self._line(line)

    def _line(self, line: str) -> list[T]:
        text = line.strip("\x1e \t\r\n\ufeff")
        if not text:
            return []
        self._count += 1
        try:
            value: object = json.loads(text)
        except ValueError as error:
            raise DecodeError(f"line {self._count} is not JSON; it begins {beginning(text.encode())}") from error
        return [self._read(value, f"$[{self._count - 1}]")]


class Stream(Generic[T_co]):
    """What comes, as it comes: `for event in stream`."""

    def __init__(self, response: httpx.Response, feed: Callable[[bytes | None], Iterable[T_co]]) -> None:
        self.response = response
        """The answer, for its headers."""
        self._feed = feed
        self._values = self._all()

    def __iter__(self) -> Iterator[T_co]:
        return self._values

    def __next__(self) -> T_co:
        return next(self._values)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the connection."""
        self.response.close()

    def _all(self) -> Iterator[T_co]:
        try:
            for chunk in self.response.iter_bytes():
                yield from self._feed(chunk)
            yield from self._feed(None)
        except httpx.HTTPError as error:
            raise broken(error) from error
        finally:
            self.close()


class AsyncStream(Generic[T_co]):
    """What comes, as it comes: `async for event in stream`."""

    def __init__(self, response: httpx.Response, feed: Callable[[bytes | None], Iterable[T_co]]) -> None:
        self.response = response
        """The answer, for its headers."""
        self._feed = feed
        self._values = self._all()

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self._values

    async def __anext__(self) -> T_co:
        return await anext(self._values)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End the connection."""
        await self.response.aclose()

    async def _all(self) -> AsyncIterator[T_co]:
        try:
            async for chunk in self.response.aiter_bytes():
                for value in self._feed(chunk):
                    yield value
            for value in self._feed(None):
                yield value
        except httpx.HTTPError as error:
            raise broken(error) from error
        finally:
            await self.aclose()


def read_stream(transport: Sync, call: Call[T]) -> Stream[T]:
    """Make a call and return its answer as a stream, read while it comes."""
    response, returns, read = transport.live(call)
    return Stream(response, _feed(call, response, returns, read))


async def read_async_stream(transport: Async, call: Call[T]) -> AsyncStream[T]:
    """Make a call and return its answer as a stream, read while it comes."""
    response, returns, read = await transport.live(call)
    return AsyncStream(response, _feed(call, response, returns, read))


def _feed(
    call: Call[T], response: httpx.Response, returns: object, read: Callable[[object, str], T]
) -> Callable[[bytes | None], Iterable[T]]:
    """Return the function that turns the bytes of an answer into values."""
    if response.status_code == 204:
        return lambda _: []
    if returns is Event:
        return cast("Callable[[bytes | None], Iterable[T]]", EventReader(call.stream_end).feed)
    if media_type(response) == "text/event-stream":
        return DataReader(read, call.stream_end).feed
    between = b"\x1e" if media_type(response) == "application/json-seq" else b"\n"
    return LineReader(read, between).feed


def broken(error: httpx.HTTPError) -> ConnectionFailed | TimedOut:
    """Return the error for a stream that broke off."""
    kind = TimedOut if isinstance(error, httpx.TimeoutException) else ConnectionFailed
    return kind(f"the stream broke off: {str(error) or type(error).__name__}")
