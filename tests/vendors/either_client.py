"""One way to call both flavours of a client: an async one whose calls are run to their end."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from anyio.from_thread import BlockingPortal, start_blocking_portal

Connect = Callable[..., AbstractContextManager[Any]]
"""Connects a client to a simulator; further arguments are those of the client."""


def connector(flavour: str, blocking: type[Any], asynchronous: type[Any]) -> Connect:
    """Return what connects a client of a flavour; listings of the async one come collected."""

    @contextmanager
    def connect(simulator: Any, **settings: Any) -> Iterator[Any]:
        given = {"base_url": simulator.base_url, **simulator.credentials, **settings}
        if flavour == "sync":
            with blocking(http_client=simulator.http_client(), **given) as client:
                yield client
            return
        with start_blocking_portal() as portal:
            client = asynchronous(http_client=simulator.async_http_client(), **given)
            yield _Awaited(client, portal)
            portal.call(client.aclose)

    return connect


class _Awaited:
    """A part of an async client, whose methods block."""

    def __init__(self, part: Any, portal: BlockingPortal) -> None:
        self._part = part
        self._portal = portal

    def __getattr__(self, name: str) -> Any:
        return _Awaited(getattr(self._part, name), self._portal)

    def __call__(self, *values: Any, **named: Any) -> Any:
        async def ended() -> Any:
            parts = [value._part if isinstance(value, _Awaited) else value for value in values]
            result = self._part(*parts, **named)
            result = await result if inspect.isawaitable(result) else result
            return await result.collect() if hasattr(result, "collect") else result

        return self._portal.call(ended)
