# Copied from generator/runtime/http/pool.py; edit it there, then generate again.
"""The connections of a client that was handed no HTTP client, and the queue in front of them.

The pool of the HTTP library goes through all its connections for every waiting request, so its cost grows with the
square of the number of calls. Here, calls wait in a queue, in the order of their arrival. A call that leaves the queue
has one place; with it goes a transport of one connection, so that nothing below ever waits or searches.
"""

from __future__ import annotations

import ssl
import sys
import threading
import weakref
from collections.abc import Callable
from functools import partial
from logging import INFO, getLogger
from time import monotonic
from typing import Any, Generic, TypeVar, cast

from ..core.http import httpx
from ..core.redaction import printable
from .deadline import teach
from .line import PLACE, AsyncLine, BlockingLine, Place

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=5.0)
"""The connections of a client whose caller set no `limits`."""

LIBRARY_LOG = getLogger("httpx")
_CLOSED = "Cannot send a request, as the client has been closed."

X = TypeVar("X")


class _Idle(Generic[X]):
    """A transport of one connection that nobody uses."""

    __slots__ = ("origin", "since", "transport")

    def __init__(self, transport: X, origin: object) -> None:
        self.transport = transport
        self.origin = origin
        self.since = monotonic()


class _Shelf(Generic[X]):
    """Transports of one connection each; the one used last is taken first."""

    def __init__(self, make: Callable[[httpx.Limits, bool], X], limits: httpx.Limits) -> None:
        """Make it.

        Args:
            make: Makes a transport; its second argument tells whether it needs TLS.
            limits: The limits of all connections together.
        """
        self._make = make
        self._most = limits.max_connections
        self._keep = limits.max_keepalive_connections
        self._expiry = limits.keepalive_expiry
        self._one = httpx.Limits(
            max_connections=1,
            max_keepalive_connections=None if self._keep is None else min(1, self._keep),
            keepalive_expiry=self._expiry,
        )
        self._lock = threading.Lock()
        self._idle: list[_Idle[X]] = []
        self._busy = 0
        self._spare: X | None = None

    def take(self, request: httpx.Request) -> tuple[X, list[X]]:
        """Return a transport for a request, and those that have to be closed now."""
        place: Place | None = request.extensions.pop(PLACE, None)
        if place is None:
            # A caller that goes round the queue gets an ordinary pool.
            if self._spare is None:
                self._spare = self._make(
                    httpx.Limits(
                        max_connections=self._most,
                        max_keepalive_connections=self._keep,
                        keepalive_expiry=self._expiry,
                    ),
                    True,
                )
            return self._spare, []
        url = request.url
        origin = url.scheme, url.host, url.port
        with self._lock:
            closing = self._expired()
            transport = self._last_used(origin)
            if transport is None and self._most is not None and self._idle and self._count() >= self._most:
                closing.append(self._idle.pop(0).transport)
        taken = self._make(self._one, url.scheme != "http") if transport is None else transport
        with self._lock:
            self._busy += 1
        place.holds(lambda: self._put_back(taken, origin))
        return taken, closing

    def _count(self) -> int:
        return self._busy + len(self._idle)

    def _put_back(self, transport: X, origin: object) -> None:
        with self._lock:
            self._busy -= 1
            self._idle.append(_Idle(transport, origin))

    def _last_used(self, origin: object) -> X | None:
        for index in range(len(self._idle) - 1, -1, -1):
            if self._idle[index].origin == origin:
                return self._idle.pop(index).transport
        return None

    def _expired(self) -> list[X]:
        """Return the idle transports that are too old or too many, oldest first."""
        closing: list[X] = []
        oldest = float("-inf") if self._expiry is None else monotonic() - self._expiry
        most = float("inf") if self._keep is None else max(1, self._keep)
        while self._idle and (self._idle[0].since < oldest or len(self._idle) > most):
            closing.append(self._idle.pop(0).transport)
        return closing

    def empty(self) -> list[X]:
        """Return all transports that nobody uses, to be closed."""
        with self._lock:
            closing = [idle.transport for idle in self._idle]
            self._idle.clear()
            if self._spare is not None:
                closing.append(self._spare)
                self._spare = None
        return closing


class _BlockingTransports(httpx.BaseTransport):
    """Sends each request with a transport of one connection."""

    def __init__(self, shelf: _Shelf[httpx.BaseTransport]) -> None:
        self._shelf = shelf

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        transport, closing = self._shelf.take(request)
        for unused in closing:
            unused.close()
        return _with_plain_reason(transport.handle_request(request))

    def close(self) -> None:
        for unused in self._shelf.empty():
            unused.close()


class _AsyncTransports(httpx.AsyncBaseTransport):
    """Sends each request with a transport of one connection."""

    def __init__(self, shelf: _Shelf[httpx.AsyncBaseTransport]) -> None:
        self._shelf = shelf

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        transport, closing = self._shelf.take(request)
        for unused in closing:
            await unused.aclose()
        return _with_plain_reason(await transport.handle_async_request(request))

    async def aclose(self) -> None:
        for unused in self._shelf.empty():
            await unused.aclose()


def _with_plain_reason(response: httpx.Response) -> httpx.Response:
    """Return the response without what a terminal obeys in its reason phrase: the HTTP library logs the phrase."""
    reason: bytes = response.extensions.get("reason_phrase", b"")
    text = reason.decode("latin-1")
    if not text.isprintable():
        response.extensions["reason_phrase"] = printable(text).encode("latin-1", "replace")
    return response


def _log(request: httpx.Request, response: httpx.Response) -> None:
    """Log a request as the HTTP library does."""
    LIBRARY_LOG.info(
        'HTTP Request: %s %s "%s %d %s"',
        request.method,
        request.url,
        response.http_version,
        response.status_code,
        response.reason_phrase,
    )


def _with_shared_context(make: Callable[..., X], settings: dict[str, Any]) -> Callable[[httpx.Limits, bool], X]:
    """Return what makes transports that share one TLS context, which is made with the first of them.

    Args:
        make: Makes a transport of settings.
        settings: The settings; `verify`, `cert` and `limits` are replaced.
    """
    chosen = {name: settings.pop(name) for name in ("verify", "cert", "trust_env") if name in settings}
    lock = threading.Lock()
    contexts: list[ssl.SSLContext] = []
    if chosen.get("verify", True) is not True or chosen.get("cert") is not None:
        # A certificate that cannot be read raises while the client is made.
        contexts.append(httpx.create_ssl_context(**chosen))

    # Never used, and it trusts nobody; a real one takes a tenth of a second to make.
    no_context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    def build(limits: httpx.Limits, needs_tls: bool) -> X:
        with lock:
            if needs_tls and not contexts:
                contexts.append(httpx.create_ssl_context(**chosen))
        trust = {"trust_env": chosen["trust_env"]} if "trust_env" in chosen else {}
        context = contexts[0] if contexts else no_context
        return make(**{**settings, **trust, "verify": context, "limits": limits})

    return build


def _weak(http: X) -> X:
    """Return an HTTP client to make transports with, which does not keep it alive: its sockets go with it."""
    return cast(X, weakref.proxy(http))


# What we unpack ourselves, piece by piece; the library unpacks other codings in one go.
_HEADERS = {"Accept-Encoding": "gzip, deflate"}


def _matchable(proxies: dict[str, httpx.Proxy | None]) -> dict[str, httpx.Proxy | None]:
    """Return proxies without the patterns that the library cannot match, such as `fd00::/8` of NO_PROXY."""
    return {pattern: proxy for pattern, proxy in proxies.items() if _is_url(pattern)}


def _is_url(text: str) -> bool:
    try:
        httpx.URL(text)
    except httpx.InvalidURL:
        return False
    return True


class BlockingPool(httpx.Client):
    """The HTTP client of a blocking client that was handed none. It sends no cookies."""

    def __init__(self, **settings: Any) -> None:
        """Make it of what `httpx.Client` takes."""
        limits: httpx.Limits = settings.setdefault("limits", LIMITS)
        super().__init__(headers=_HEADERS, **settings)
        self.line = BlockingLine(limits.max_connections)

    def open(self, request: httpx.Request, *, own: bool) -> httpx.Response:
        """Send a request and return its answer, the body not read yet.

        The transport for its URL is called directly: a client that we made has no hooks, no credentials and no cookies,
        which the library looks for in each call, for a tenth of its time.

        Args:
            request: The request.
            own: Whether it goes to the vendor, so that a name and password in its URL may be sent.
        """
        if own and request.url.userinfo:
            return self.send(request, stream=True)
        if self.is_closed:
            raise RuntimeError(_CLOSED)
        transport = self._transport_for_url(request.url) if self._mounts else self._transport
        response = transport.handle_request(request)
        response.request = request
        if LIBRARY_LOG.isEnabledFor(INFO):
            _log(request, response)
        return response

    def _get_proxy_map(self, *more: Any, **settings: Any) -> dict[str, httpx.Proxy | None]:
        return _matchable(super()._get_proxy_map(*more, **settings))

    def _init_transport(self, *more: Any, **settings: Any) -> httpx.BaseTransport:
        return self._spread(partial(httpx.Client._init_transport, _weak(self)), more, settings)

    def _init_proxy_transport(self, *more: Any, **settings: Any) -> httpx.BaseTransport:
        return self._spread(partial(httpx.Client._init_proxy_transport, _weak(self)), more, settings)

    def _spread(self, make: Callable[..., httpx.BaseTransport], more: Any, settings: Any) -> httpx.BaseTransport:
        if settings.get("transport") is not None or settings.get("http2"):
            # Over HTTP/2, one connection carries many calls.
            transport = make(*more, **settings)
            teach(transport)
            return transport
        limits = settings.pop("limits")
        build = _with_shared_context(partial(make, *more), settings)

        def prepared(limits: httpx.Limits, needs_tls: bool) -> httpx.BaseTransport:
            transport = build(limits, needs_tls)
            teach(transport)
            return transport

        return _BlockingTransports(_Shelf(prepared, limits))


class AwaitablePool(httpx.AsyncClient):
    """The HTTP client of an async client that was handed none, for one event loop. It sends no cookies."""

    def __init__(self, **settings: Any) -> None:
        """Make it of what `httpx.AsyncClient` takes."""
        limits: httpx.Limits = settings.setdefault("limits", LIMITS)
        super().__init__(headers=_HEADERS, **settings)
        self.line = AsyncLine(limits.max_connections)

    async def open(self, request: httpx.Request, *, own: bool) -> httpx.Response:
        """Send a request and return its answer, the body not read yet.

        The transport for its URL is called directly: a client that we made has no hooks, no credentials and no cookies,
        which the library looks for in each call, for a tenth of its time.

        Args:
            request: The request.
            own: Whether it goes to the vendor, so that a name and password in its URL may be sent.
        """
        if own and request.url.userinfo:
            return await self.send(request, stream=True)
        if self.is_closed:
            raise RuntimeError(_CLOSED)
        transport = self._transport_for_url(request.url) if self._mounts else self._transport
        response = await transport.handle_async_request(request)
        response.request = request
        if LIBRARY_LOG.isEnabledFor(INFO):
            _log(request, response)
        return response

    def _get_proxy_map(self, *more: Any, **settings: Any) -> dict[str, httpx.Proxy | None]:
        return _matchable(super()._get_proxy_map(*more, **settings))

    def _init_transport(self, *more: Any, **settings: Any) -> httpx.AsyncBaseTransport:
        return _spread(partial(httpx.AsyncClient._init_transport, _weak(self)), more, settings)

    def _init_proxy_transport(self, *more: Any, **settings: Any) -> httpx.AsyncBaseTransport:
        return _spread(partial(httpx.AsyncClient._init_proxy_transport, _weak(self)), more, settings)


def _spread(make: Callable[..., httpx.AsyncBaseTransport], more: Any, settings: Any) -> httpx.AsyncBaseTransport:
    if settings.get("transport") is not None or settings.get("http2"):
        # Over HTTP/2, one connection carries many calls.
        return make(*more, **settings)
    limits = settings.pop("limits")
    build = _with_shared_context(partial(make, *more), settings)

    def prepared(limits: httpx.Limits, needs_tls: bool) -> httpx.AsyncBaseTransport:
        transport = build(limits, needs_tls)
        if limits.max_connections == 1 and "asyncio" in sys.modules:
            from ..core.sockets import shorten  # blocking clients need neither it nor asyncio

            shorten(transport)
        return transport

    return _AsyncTransports(_Shelf(prepared, limits))
