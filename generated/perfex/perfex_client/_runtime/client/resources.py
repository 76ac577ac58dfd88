# Copied from generator/runtime/client/resources.py; edit it there, then generate again.
"""Resources: their methods describe calls and send them."""

from __future__ import annotations

from typing import TypeVar

from ..call.call import Call, Saved
from ..core.files import Progress, Target
from .client import AsyncBareClient, BareClient

T = TypeVar("T")


class Resource:
    """Base class of all groups of blocking methods."""

    def __init__(self, client: BareClient) -> None:
        self._client = client
        self._transport = transport = client.transport
        # Methods call the transport itself: nothing stands between them in a traceback.
        self._default, self._send, self._walk = transport.default, transport.send, transport.walk
        self._save, self._run = transport.save, transport.run

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _fetch(self, call: Call[T], to: Target | None, progress: Progress | None) -> T | Saved:
        return self._send(call) if to is None else self._save(call, to, progress)


class AsyncResource:
    """Base class of all groups of awaitable methods."""

    def __init__(self, client: AsyncBareClient) -> None:
        self._client = client
        self._transport = transport = client.transport
        # Methods call the transport itself: nothing stands between them in a traceback.
        self._default, self._send, self._walk = transport.default, transport.send, transport.walk
        self._save, self._run = transport.save, transport.run

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    async def _fetch(self, call: Call[T], to: Target | None, progress: Progress | None) -> T | Saved:
        if to is None:
            return await self._send(call)
        return await self._save(call, to, progress)
