# Copied from generator/runtime/apps/simulator/transports.py; edit it there, then generate again.
"""HTTP clients that reach a simulator without a socket."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...core.http import httpx
from .clock import SimulatedClock
from .request import Reply

_TIMEOUT = 60.0
"""Seconds, as those of a client without an `http_client`."""


class LostError(Exception):
    """The answer does not come: the request was taken, and the connection broke."""


Serve = Callable[[str, str, "dict[str, str]", bytes, "float | None"], Reply | None]
"""Takes method, target, headers, body and the seconds until the caller gives up; None if he has."""


class BlockingTransport(httpx.BaseTransport):
    """Hands requests to a simulator."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the simulator's answer."""
        return _response(request, self._serve, request.read())


class AwaitableTransport(httpx.AsyncBaseTransport):
    """Hands requests of an async client to a simulator."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the simulator's answer."""
        return _response(request, self._serve, await request.aread())


class SimulatedHttp(httpx.Client):
    """An HTTP client of a simulator; a vendor's client that is given it waits by its clock."""

    def __init__(self, serve: Serve, clock: SimulatedClock) -> None:
        super().__init__(transport=BlockingTransport(serve), timeout=_TIMEOUT)
        self.clock = clock


class AsyncSimulatedHttp(httpx.AsyncClient):
    """The same for an async client."""

    def __init__(self, serve: Serve, clock: SimulatedClock) -> None:
        super().__init__(transport=AwaitableTransport(serve), timeout=_TIMEOUT)
        self.clock = clock


def _response(request: httpx.Request, serve: Serve, content: bytes) -> httpx.Response:
    target = request.url.raw_path.decode("ascii")
    timeout: dict[str, Any] = request.extensions.get("timeout") or {}
    try:
        answer = serve(request.method, target, dict(request.headers), content, timeout.get("read"))
    except LostError as error:
        raise httpx.ReadError("the connection broke before the answer came", request=request) from error
    if answer is None:
        raise httpx.ReadTimeout("the answer did not come in time", request=request)
    return httpx.Response(answer.status, headers=answer.all_headers, content=answer.content, request=request)
