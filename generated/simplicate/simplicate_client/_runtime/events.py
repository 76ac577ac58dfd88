# Copied from generator/runtime/events.py; edit it there, then generate again.
"""Streams: answers that come bit by bit, as server-sent events or as lines of JSON.

A stream holds its connection until it ends or is closed; use it in a `with` block where it may be left early.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .errors import ConnectionFailed, TimedOut, UnreadableAnswer
from .files import Sink
from .http import httpx
from .masking import beginning
from .value import Value

T = TypeVar("T")


class Event(Value):
    """One server-sent event."""

    data: str
    """What it holds; several lines are joined."""

    event: str = "message"
    """Its kind."""

    id: str | None = None
    """The latest id the vendor gave, by which a later request may go on."""

    retry: int | None = None
    """Milliseconds the vendor asks to leave before connecting again."""

    def json(self) -> Any:
        """Give what it holds, read as JSON."""
        return json.loads(self.data)


class Live(Sink):
    """Stands where a file to write to would: the body stays unread, for a stream to read."""

    def __init__(self) -> None:
        self.path = None
        self.size = 0

    @property
    def replayable(self) -> bool:
        return True


class EventReader:
    """Puts events together from lines."""

    def __init__(self) -> None:
        self._data: list[str] = []
        self._kind = ""
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, line: str) -> list[Event]:
        """Take one line; give the event it completes, if it does."""
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


class LineReader(Generic[T]):
    """Reads a JSON value from each line."""

    def __init__(self, read: Callable[[object, str], T]) -> None:
        self._read = read
        self._count = 0

    def feed(self, line: str) -> list[T]:
        """Take one line; give the value on it, if there is one."""
        text = line.strip("\x1e \t")
        if not text:
            return []
        self._count += 1
        try:
            value: object = json.loads(text)
        except ValueError as error:
            raise UnreadableAnswer(f"line {self._count} is not JSON; it begins {beginning(text.encode())}") from error
        return [self._read(value, f"$[{self._count - 1}]")]


class Stream(Generic[T]):
    """What comes, as it comes: `for event in stream`."""

    def __init__(self, response: httpx.Response, feed: Callable[[str], list[T]]) -> None:
        self.response = response
        """The answer, for its headers."""
        self._feed = feed
        self._each = self._all()

    def __iter__(self) -> Iterator[T]:
        return self._each

    def __next__(self) -> T:
        return next(self._each)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the connection."""
        self.response.close()

    def _all(self) -> Iterator[T]:
        try:
            for line in self.response.iter_lines():
                yield from self._feed(line)
            yield from self._feed("")
        except httpx.HTTPError as error:
            raise broken(error) from error
        finally:
            self.close()


class AsyncStream(Generic[T]):
    """What comes, as it comes: `async for event in stream`."""

    def __init__(self, response: httpx.Response, feed: Callable[[str], list[T]]) -> None:
        self.response = response
        """The answer, for its headers."""
        self._feed = feed
        self._each = self._all()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._each

    async def __anext__(self) -> T:
        return await anext(self._each)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End the connection."""
        await self.response.aclose()

    async def _all(self) -> AsyncIterator[T]:
        try:
            async for line in self.response.aiter_lines():
                for each in self._feed(line):
                    yield each
            for each in self._feed(""):
                yield each
        except httpx.HTTPError as error:
            raise broken(error) from error
        finally:
            await self.aclose()


def broken(error: httpx.HTTPError) -> ConnectionFailed | TimedOut:
    """Give the error for a stream that broke off."""
    kind = TimedOut if isinstance(error, httpx.TimeoutException) else ConnectionFailed
    return kind(f"the stream broke off: {str(error) or type(error).__name__}")
