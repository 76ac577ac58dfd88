# Copied from generator/runtime/client/resources.py; edit it there, then generate again.
"""Resources: their methods describe calls and send them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from ..call.call import Call, Saved
from ..core.files import Progress, Target
from .client import AsyncBareClient, BareClient

T = TypeVar("T")
P = ParamSpec("P")


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

    def __init_subclass__(cls) -> None:
        """Let methods that are twins of blocking ones bear the name of this class, which tasks and warnings print."""
        for name, method in vars(cls).items():
            if hasattr(method, "__wrapped__"):
                method.__qualname__ = f"{cls.__qualname__}.{name}"

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


def awaitable(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]:
    """Return the awaitable twin of a blocking method, for an `AsyncResource`: the same arguments, docs and result."""

    @wraps(method)
    async def twin(self: AsyncResource, /, *args: P.args, **kwargs: P.kwargs) -> T:
        sent: Any = method(self, *args, **kwargs)  # what `AsyncResource` returns where `Resource` returns the result
        result: T = await sent
        return result

    twin.__annotations__ = dict(method.__annotations__)
    return twin
