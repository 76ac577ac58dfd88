# Copied from generator/runtime/client/resources.py; edit it there, then generate again.
"""Resources: their methods describe calls and send them."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any, TypeVar

from ..call.call import Call, Flow, Saved
from ..core.files import Progress, Target
from ..paging.paging import AsyncPages, Pages
from .client import AsyncBareClient, BareClient

T = TypeVar("T")


class Resource:
    """Base class of all groups of blocking methods."""

    def __init__(self, client: BareClient) -> None:
        self._client = client
        self._transport = client.transport

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _default(self, wire: str, value: object) -> object:
        return self._transport.default(wire, value)

    def _send(self, call: Call[T]) -> T:
        return self._transport.send(call)

    def _walk(self, call: Call[T]) -> Pages[T]:
        return self._transport.walk(call)

    def _save(self, call: Call[Any], to: Target, progress: Progress | None = None) -> Saved:
        return self._transport.save(call, to, progress)

    def _fetch(self, call: Call[T], to: Target | None, progress: Progress | None) -> T | Saved:
        return self._send(call) if to is None else self._save(call, to, progress)

    def _run(self, flow: Flow[T]) -> T:
        return self._transport.run(flow)


class AsyncResource:
    """Base class of all groups of awaitable methods."""

    def __init__(self, client: AsyncBareClient) -> None:
        self._client = client
        self._transport = client.transport

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _default(self, wire: str, value: object) -> object:
        return self._transport.default(wire, value)

    def _send(self, call: Call[T]) -> Awaitable[T]:
        return self._transport.send(call)

    def _walk(self, call: Call[T]) -> AsyncPages[T]:
        return self._transport.walk(call)

    def _save(self, call: Call[Any], to: Target, progress: Progress | None = None) -> Awaitable[Saved]:
        return self._transport.save(call, to, progress)

    async def _fetch(self, call: Call[T], to: Target | None, progress: Progress | None) -> T | Saved:
        if to is None:
            return await self._send(call)
        return await self._save(call, to, progress)

    def _run(self, flow: Flow[T]) -> Awaitable[T]:
        return self._transport.run(flow)
