"""Resources some of whose answers come bit by bit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TypeVar

from ..call.call import Call, Saved
from ..core.files import Progress, Target
from ..dialect.response_match import streams
from ..http.events import AsyncStream, Stream, read_async_stream, read_stream
from .resources import AsyncResource, Resource

T = TypeVar("T")


class StreamingResource(Resource):
    """A group of blocking methods, some of which return streams."""

    def _stream(self, call: Call[T]) -> Stream[T]:
        return read_stream(self._transport, call)

    def _follow(
        self, call: Call[T], to: Target | None = None, progress: Progress | None = None
    ) -> T | Saved | Stream[T]:
        if streams(call):
            return self._stream(call)
        fetched: T | Saved = self._fetch(call, to, progress)
        return fetched


class AsyncStreamingResource(AsyncResource):
    """A group of awaitable methods, some of which return streams."""

    def _stream(self, call: Call[T]) -> Awaitable[AsyncStream[T]]:
        return read_async_stream(self._transport, call)

    async def _follow(
        self, call: Call[T], to: Target | None = None, progress: Progress | None = None
    ) -> T | Saved | AsyncStream[T]:
        if streams(call):
            return await self._stream(call)
        return await self._fetch(call, to, progress)
