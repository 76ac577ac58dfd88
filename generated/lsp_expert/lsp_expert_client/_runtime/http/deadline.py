# Copied from generator/runtime/http/deadline.py; edit it there, then generate again.
"""Deadlines of attempts: no wait of a thread on the network lasts beyond that of its attempt.

The HTTP library's timeout starts anew with each byte received, so a server that drips could hold a caller for ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..call.response_body import Exchange, late
from ..core.http import httpx

if TYPE_CHECKING:
    from ..call.options import Options


class ThreadDeadline(threading.local):
    """The deadline of the attempt that a thread makes."""

    left: Callable[[], float] | None = None
    """Returns the seconds until the deadline of the attempt that this thread makes."""


THREAD = ThreadDeadline()


def teach(transport: object) -> None:
    """Make a transport obey the deadline of the thread; without one it stays as it was.

    The library has no door for this, so its network layer is wrapped where it keeps it. Should it be elsewhere one
    day, a dripping body is still stopped by the transport, between two chunks; only dripping headers would not be.
    """
    pool: Any = getattr(transport, "_pool", None)
    backend = getattr(pool, "_network_backend", None)
    if backend is not None and not isinstance(backend, _Backend):
        pool._network_backend = _Backend(backend)


def _shortened(timeout: float | None) -> float | None:
    if THREAD.left is None:
        return timeout
    left = THREAD.left()
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


def patience(options: Options, exchange: Exchange) -> float | None:
    """Return the seconds that an exchange may wait in the client's own queue; `None` sets no end.

    The client itself makes its calls wait there, so only the end of the whole call and an explicit
    `httpx.Timeout(pool=...)` count.
    """
    timeout = options.timeout
    pool = None if timeout is None or isinstance(timeout, float | int) else timeout.pool
    if exchange.until is None:
        return pool
    left = max(0.0, exchange.until - options.clock.tick())
    return left if pool is None else min(left, pool)


def left(exchange: Exchange, tick: Callable[[], float]) -> float | None:
    """Return the seconds that an exchange may take from now on: those of an attempt, within those of the whole call."""
    if exchange.until is None:
        return exchange.deadline
    seconds = max(0.0, exchange.until - tick())
    return seconds if exchange.deadline is None else min(seconds, exchange.deadline)


def no_place(exchange: Exchange) -> httpx.PoolTimeout:
    """Return the exception for an exchange that was never sent, because the queue did not let it through in time."""
    return httpx.PoolTimeout(f"nothing was sent: the call waited {exchange.queued:.1f} s in the client's own queue")
