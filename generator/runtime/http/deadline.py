"""Patience: a deadline that holds for every single wait for the network in a blocking client.

The HTTP library's timeout starts anew with each byte received, so a server that drips could hold a caller for ever.
Within `patient(...)` no wait on the network lasts beyond the deadline.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from ..call.response_body import late
from ..core.http import httpx


class _Now(threading.local):
    left: Callable[[], float] | None = None


_now = _Now()
_WHERE = "_network_backend"


@contextmanager
def patient(deadline: float | None, tick: Callable[[], float]) -> Generator[None, None, None]:
    """Hold all network waits of this thread to the deadline."""
    before = _now.left
    _now.left = None if deadline is None else lambda: deadline - tick()
    try:
        yield
    finally:
        _now.left = before


def teach(client: httpx.Client) -> None:
    """Make a client obey `patient`; outside of it the client stays as it was.

    The library has no door for this, so its network layer is wrapped where it keeps it. Should it be elsewhere one
    day, a dripping body is still stopped by the transport, between two chunks; only dripping headers would not be.
    """
    mounts: dict[Any, Any] = getattr(client, "_mounts", {})
    for transport in [getattr(client, "_transport", None), *mounts.values()]:
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None and not isinstance(backend, _Backend):
            pool._network_backend = _Backend(backend)


def _shortened(timeout: float | None) -> float | None:
    if _now.left is None:
        return timeout
    left = _now.left()
    if left <= 0:
        raise late()
    return left if timeout is None else min(timeout, left)


class _Backend:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _Stream:
        return _Stream(self._inner.connect_tcp(host, port, timeout=_shortened(timeout), **more))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Stream:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._inner.read(max_bytes, timeout=_shortened(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=_shortened(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout=_shortened(timeout)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)
