"""Streams: answers that come bit by bit, as server-sent events or as lines of JSON.

A stream holds its connection until it ends or is closed; use it in a `with` block where it may be left early.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ..call.call import Call
from ..call.response_body import UNBOUNDED, Intake, LiveAnswer, unpacked, unpacked_async
from ..core.errors import DecodeError, cause_of
from ..core.redaction import beginning
from ..core.values import Value
from ..dialect.dialect import refuse_many
from ..dialect.response_match import media_type

if TYPE_CHECKING:
    from .transport import Async, Sync

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_MOST = 64 * 1024 * 1024
"""Most bytes of one event or value."""
_DIGITS = 18


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

    def __init__(self, ends: re.Pattern[bytes], limit: int = _MOST) -> None:
        self._ends = ends
        self._limit = limit
        self._left: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> list[str]:
        """Take the next bytes; give the lines they complete."""
        if not self._ends.search(chunk) and not (self._left and self._left[-1].endswith(b"\r")):
            self._left.append(chunk)
            self._size += len(chunk)
            if self._size > self._limit:
                raise too_large("a line", self._limit)
            return []
        text = b"".join([*self._left, chunk])
        # A carriage return that comes last may be half of an end.
        pending = b"\r" if text.endswith(b"\r") else b""
        *lines, left = self._ends.split(text.removesuffix(pending) if pending else text)
        self._left = [left + pending]
        self._size = len(left) + 1
        return [_decoded(line) for line in lines]

    def rest(self) -> list[str]:
        """Return the last line, which nothing ends."""
        left, self._left = b"".join(self._left), []
        return [_decoded(line) for line in self._ends.split(left)] if left else []


def too_large(what: str, limit: int) -> DecodeError:
    """Return the error for a part of a stream that never ends."""
    return DecodeError(f"{what} of the stream is larger than {limit} bytes (max_json)")


def _decoded(line: bytes) -> str:
    return line.decode("utf-8", "replace")


class EventReader:
    """Puts events together from the lines of a body, until the event whose data ends the stream."""

    def __init__(self, end: str | None = None, limit: int = _MOST) -> None:
        self._end = end
        self._limit = limit
        self._size = 0
        self._is_over = False
        self._lines = Splitter(re.compile(rb"\r\n|\r|\n"), limit)
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
            self._data, self._kind, self._size = [], "", 0
            return [Event("\n".join(data), kind, self._id, self._retry)] if data else []
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            # What a short text takes in memory counts as well.
            self._size += len(value) + 60
            if self._size > self._limit:
                raise too_large("an event", self._limit)
            self._data.append(value)
        elif name == "event":
            self._kind = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) <= _DIGITS:
            self._retry = int(value)
        return []


class DataReader(Generic[T]):
    """Reads the JSON of each event's data, until the event that ends the stream."""

    def __init__(self, read: Callable[[object, str], T], end: str | None, limit: int = _MOST) -> None:
        self._read = read
        self._limit = limit
        self._events = EventReader(end, limit)
        self._count = 0

    def feed(self, chunk: bytes | None) -> Iterator[T]:
        """Take the next bytes, `None` at the end; walk the values they complete."""
        for event in self._events.feed(chunk):
            self._count += 1
            try:
                value = _value_of(event.data, self._limit)
            except (ValueError, RecursionError) as error:
                start = beginning(event.data.encode())
                raise DecodeError(f"the data of event {self._count} is not JSON; it begins {start}") from error
            yield self._read(value, f"$[{self._count - 1}]")


class LineReader(Generic[T]):
    """Reads a JSON value from each line, or from each record of a sequence."""

    def __init__(self, read: Callable[[object, str], T], between: bytes = b"\n", limit: int = _MOST) -> None:
        self._read = read
        self._limit = limit
        self._count = 0
        self._lines = Splitter(re.compile(re.escape(between)), limit)

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
            value = _value_of(text, self._limit)
        except (ValueError, RecursionError) as error:
            raise DecodeError(f"line {self._count} is not JSON; it begins {beginning(text.encode())}") from error
        return [self._read(value, f"$[{self._count - 1}]")]


def _value_of(text: str, limit: int) -> object:
    """Return a JSON value; refuse one that takes far more memory than its text."""
    data = text.encode("utf-8", "surrogatepass")
    refuse_many(data, limit)
    return json.loads(data)


class Stream(Generic[T_co]):
    """What comes, as it comes: `for event in stream`."""

    def __init__(self, answer: LiveAnswer[Any], feed: Callable[[bytes | None], Iterable[T_co]]) -> None:
        self.response = answer.response
        """The answer, for its headers."""
        self._failure = answer.failure
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
            for chunk in unpacked(self.response, Intake(UNBOUNDED, None, float)):
                yield from self._feed(chunk)
            yield from self._feed(None)
        except Exception as error:  # noqa: BLE001  whatever a stream does
            raise self._failure(error) from cause_of(error)
        finally:
            self.close()


class AsyncStream(Generic[T_co]):
    """What comes, as it comes: `async for event in stream`."""

    def __init__(self, answer: LiveAnswer[Any], feed: Callable[[bytes | None], Iterable[T_co]]) -> None:
        self.response = answer.response
        """The answer, for its headers."""
        self._failure = answer.failure
        self._feed = feed
        self._intake = Intake(UNBOUNDED, None, float)
        self._chunks = unpacked_async(answer.response, self._intake)
        self._values: Iterator[T_co] = iter(())
        self._is_over = False

    # A generator would be shorter; trio complains about one that is left halfway.

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T_co:
        try:
            while True:
                for value in self._values:
                    return value
                if self._is_over:
                    break
                self._values = iter(await self._fed())
        except Exception as error:  # noqa: BLE001  whatever a stream does
            await self.aclose()
            raise self._failure(error) from cause_of(error)
        await self.aclose()
        raise StopAsyncIteration

    async def _fed(self) -> Iterable[T_co]:
        """Return the values that the next bytes complete."""
        chunk = await anext(self._chunks, None)
        self._intake.check()
        self._is_over = chunk is None
        return self._feed(chunk)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End the connection."""
        import anyio

        self._is_over, self._values = True, iter(())
        self._intake.stop()
        await self.response.aclose()
        # The library's iterators must run to an end, or trio complains when they are collected; with the connection
        # closed they do so at once. That of another transport may not.
        with suppress(Exception), anyio.move_on_after(_FAREWELL):
            for _ in range(2):
                await anext(self._chunks)


_FAREWELL = 0.1
"""Seconds that a stream has to end in once it is closed."""


def read_stream(transport: Sync, call: Call[T]) -> Stream[T]:
    """Make a call and return its answer as a stream, read while it comes."""
    answer = transport.live(call)
    return Stream(answer, _feed(call, answer))


async def read_async_stream(transport: Async, call: Call[T]) -> AsyncStream[T]:
    """Make a call and return its answer as a stream, read while it comes."""
    answer = await transport.live(call)
    return AsyncStream(answer, _feed(call, answer))


def _feed(call: Call[T], answer: LiveAnswer[T]) -> Callable[[bytes | None], Iterable[T]]:
    """Return the function that turns the bytes of an answer into values."""
    response = answer.response
    if response.status_code == 204:
        return lambda _: []
    if answer.returns is Event:
        return cast("Callable[[bytes | None], Iterable[T]]", EventReader(call.stream_end, answer.limit).feed)
    if media_type(response) == "text/event-stream":
        return DataReader(answer.read, call.stream_end, answer.limit).feed
    between = b"\x1e" if media_type(response) == "application/json-seq" else b"\n"
    return LineReader(answer.read, between, answer.limit).feed
