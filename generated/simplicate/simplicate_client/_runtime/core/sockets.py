# Copied from generator/runtime/core/sockets.py; edit it there, then generate again.
"""The way from the HTTP library to its sockets, cut short where a loop of asyncio runs and one call has a connection.

The library's own way goes through locks that nobody contends, scopes of anyio for each wait, and a search for a free
connection: a third of a call. The library has no doors for this, so its parts are replaced where it keeps them. Should
they be elsewhere one day, it goes its own way. On trio it always does.
"""

from __future__ import annotations

import asyncio
import select
import sys
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, cast

from anyio import BrokenResourceError, ClosedResourceError, EndOfStream
from anyio.abc import ByteStream


def shorten(transport: object) -> None:
    """Make the way from an async transport of one connection to its socket short, if a task of asyncio runs."""
    pool: Any = getattr(transport, "_pool", None)
    backend = getattr(pool, "_network_backend", None)
    if backend is None or not hasattr(pool, "create_connection") or not _is_in_asyncio():
        return
    pool._network_backend = _AsyncBackend(backend)
    if getattr(pool, "_max_keepalive_connections", 0):
        vars(transport)["_pool"] = _OneConnection(pool)


def _is_in_asyncio() -> bool:
    """Return whether a task of asyncio runs: a task of trio may run as a guest of its event loop."""
    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


class _OneConnection:
    """Stands in for a pool of one connection whose requests come one after the other: there is nothing to search."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool
        self._connection: Any = None

    async def handle_async_request(self, request: Any) -> Any:
        connection = self._connection
        if connection is not None and (not connection.is_idle() or connection.has_expired()):
            await self.aclose()
            connection = None
        if connection is None:
            connection = self._connection = self._pool.create_connection(request.url.origin)
            _unlock(connection, "_request_lock")
            response = await connection.handle_async_request(request)
            _unlock(getattr(connection, "_connection", None), "_state_lock")
            return response
        return await connection.handle_async_request(request)

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None and not connection.is_closed():
            await connection.aclose()


def _unlock(connection: object, name: str) -> None:
    """Take a lock away that is never contended: to take it, a task waits for a turn of the event loop."""
    if hasattr(connection, name):
        setattr(connection, name, _FREE)


class _Free:
    async def __aenter__(self) -> None:
        """Go on at once."""

    async def __aexit__(self, *_: object) -> None:
        """Go on at once."""


_FREE = _Free()


class _AsyncBackend:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    async def connect_tcp(self, *where: Any, **more: Any) -> Any:
        stream = await self._inner.connect_tcp(*where, **more)
        transport: Any = getattr(getattr(stream, "_stream", None), "_transport", None)
        if not isinstance(transport, asyncio.Transport) or transport.is_closing():
            return stream
        return _Wire(stream, transport)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Received(asyncio.Protocol):
    """What the event loop tells about a connection. It does not hold the connection, which so ends with its user."""

    def __init__(self, before: Any) -> None:
        self.chunks = deque[bytes](getattr(before, "read_queue", ()))
        self.is_over: bool = getattr(before, "is_at_eof", False)
        self.is_full = False
        self.lost: Exception | None = None
        self.waiter: asyncio.Future[None] | None = None

    def data_received(self, data: bytes) -> None:
        self.chunks.append(data)
        self._wake()

    def eof_received(self) -> bool:
        self.is_over = True
        self._wake()
        return True  # what is left to send goes out

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_over, self.is_full, self.lost = True, False, exc
        self._wake()

    def pause_writing(self) -> None:
        self.is_full = True

    def resume_writing(self) -> None:
        self.is_full = False
        self._wake()

    def _wake(self) -> None:
        if self.waiter is not None and not self.waiter.done():
            self.waiter.set_result(None)


class _Wire:
    """A connection that anyio has opened, used without it. One task at a time reads or writes."""

    def __init__(self, inner: Any, transport: asyncio.Transport) -> None:
        self._inner = inner
        self._errors: Any = sys.modules[type(inner).__module__.partition(".")[0]]
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._received = _Received(transport.get_protocol())
        self._is_closed = False
        transport.set_protocol(self._received)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        received, transport = self._received, self._transport
        chunks = received.chunks
        if not chunks and not received.is_over:
            if not transport.is_closing():
                transport.resume_reading()
            try:
                await self._changed(timeout, self._errors.ReadTimeout)
            finally:
                # What comes now waits in the socket: so the library sees that the server has hung up.
                if not transport.is_closing():
                    transport.pause_reading()
        if not chunks:
            if self._is_closed or received.lost is not None:
                raise self._errors.ReadError from received.lost
            return b""
        chunk = chunks.popleft()
        if len(chunk) > max_bytes:
            chunks.appendleft(chunk[max_bytes:])
            return chunk[:max_bytes]
        return chunk

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        received, transport = self._received, self._transport
        if not transport.is_closing():
            transport.write(buffer)
            while received.is_full:
                await self._changed(timeout, self._errors.WriteTimeout)
        if received.lost is not None or transport.is_closing():
            raise self._errors.WriteError from received.lost

    def now(self) -> float:
        """Return the time by the clock of the event loop."""
        return self._loop.time()

    async def _changed(self, seconds: float | None, late: type[Exception]) -> None:
        """Wait until something comes, goes out or breaks off; raise `late` after so many seconds."""
        waiter = self._received.waiter = self._loop.create_future()
        timer = None if seconds is None else self._loop.call_later(seconds, _expire, waiter, late)
        try:
            await waiter
        finally:
            self._received.waiter = None
            if timer is not None:
                timer.cancel()

    async def aclose(self) -> None:
        self._is_closed = True
        self._transport.abort()
        await asyncio.sleep(0)  # the loop closes the socket

    async def start_tls(self, *how: Any, **more: Any) -> Any:
        self._inner._stream = below = _Below(self, self._inner._stream)
        return _Encrypted(await self._inner.start_tls(*how, **more), below, self._errors)

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            received = self._received
            return bool(received.chunks) or received.is_over or _has_bytes(self._transport.get_extra_info("socket"))
        return self._inner.get_extra_info(info)


def _expire(waiter: asyncio.Future[None], late: type[Exception]) -> None:
    if not waiter.done():
        waiter.set_exception(late())


def _has_bytes(sock: Any) -> bool:
    """Return whether something has come that nobody asked for, or the server has hung up."""
    if sock.fileno() < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


class _Below(ByteStream):
    """The connection below an encrypted one, as anyio's TLS sees it."""

    def __init__(self, wire: _Wire, replaced: ByteStream) -> None:
        self._wire = wire
        self._replaced = replaced
        self.until: float | None = None
        """When a wait has to be over, by the clock of the event loop."""

    def limit(self, seconds: float | None) -> None:
        """Let waits be over after so many seconds."""
        self.until = None if seconds is None else self._wire.now() + seconds

    def _left(self) -> float | None:
        return None if self.until is None else max(0.0, self.until - self._wire.now())

    async def receive(self, max_bytes: int = 65536) -> bytes:
        data = await self._wire.read(max_bytes, self._left())
        if not data:
            raise EndOfStream
        return data

    async def send(self, item: bytes) -> None:
        await self._wire.write(item, self._left())

    async def send_eof(self) -> None:
        await self._replaced.send_eof()

    async def aclose(self) -> None:
        await self._wire.aclose()

    @property
    def extra_attributes(self) -> Mapping[Any, Callable[[], Any]]:
        attributes: Mapping[Any, Callable[[], Any]] = cast(Any, self._replaced).extra_attributes
        return attributes


class _Encrypted:
    """A connection with TLS, which anyio does, used without anyio's scopes."""

    def __init__(self, inner: Any, below: _Below, errors: Any) -> None:
        self._inner = inner
        self._stream: ByteStream = inner._stream
        self._below = below
        self._errors = errors

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._below.limit(timeout)
        try:
            return await self._stream.receive(max_bytes)
        except EndOfStream:
            return b""
        except (BrokenResourceError, ClosedResourceError) as error:
            raise self._errors.ReadError from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            self._below.limit(timeout)
            try:
                await self._stream.send(buffer)
            except (BrokenResourceError, ClosedResourceError) as error:
                raise self._errors.WriteError from error

    async def start_tls(self, *how: Any, **more: Any) -> Any:
        self._below.limit(None)
        return await self._inner.start_tls(*how, **more)

    async def aclose(self) -> None:
        await self._inner.aclose()

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
