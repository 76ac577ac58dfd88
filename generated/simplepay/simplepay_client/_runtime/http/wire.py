# Copied from generator/runtime/http/wire.py; edit it there, then generate again.
"""What the HTTP library is given in place of its own: a URL, and the bodies of answers."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from ..call.response_body import Intake
from ..core.errors import InvalidArgument
from ..core.http import httpx

if TYPE_CHECKING:
    from ..call.call import Call
    from .line import Place


_PLAIN = re.compile(
    r"(?P<path>(?:/(?!\.)(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+)+/?)(?:\?(?P<query>(?:[A-Za-z0-9._~=&/-]|%[0-9A-Fa-f]{2})*))?"
)
"""Path and query that the HTTP library would leave as they are."""
_LONGEST = 60_000
_MOST_ROUTES = 1000


class Urls:
    """Makes the URLs of one client's requests."""

    def __init__(self, address: str) -> None:
        """Take the base URL apart, once for all calls."""
        base = httpx.URL(address)
        self._address = address
        self._origin = f"{base.scheme}://{base.netloc.decode('ascii')}/"
        # The library has no door for this. Should it keep a URL in another way one day, each is parsed.
        self._parts: Any = getattr(base, "_uri_reference", None)
        self._can_replace = hasattr(self._parts, "_replace")
        self._logged: dict[str, str] = {}
        """What logs show of the URLs of calls, by route."""

    def of_call(self, call: Call[Any], target: str) -> LoggedUrl:
        """Return the URL of a call. One that is plain behind the base URL is not parsed: that takes time.

        Raises:
            InvalidArgument: The text is not a URL.
        """
        logged = self._logged.get(call.route) if call.server is None else None
        if logged is None:
            logged = self._log_text(call, target)
        if self._can_replace and target.startswith(self._origin) and len(target) < _LONGEST:
            plain = _PLAIN.fullmatch(target, len(self._origin) - 1)
            if plain is not None:
                url = object.__new__(LoggedUrl)
                url.logged = logged
                vars(url)["_uri_reference"] = self._parts._replace(path=plain["path"], query=plain["query"])
                return url
        return LoggedUrl(_parsed(target), logged)

    def _log_text(self, call: Call[Any], target: str) -> str:
        """Return what logs show of the URL of a call: server and route template, which have no values."""
        route = call.route.partition("?")[0]
        if call.server is None and route[:1] == "/":
            if len(self._logged) >= _MOST_ROUTES:
                self._logged.clear()
            logged = self._logged[call.route] = self._address + route
            return logged
        # An address that was put together by hand has no template: its values cannot be told from its path.
        url = _parsed(target)
        return f"{url.scheme}://{url.netloc.decode('ascii')}{route if route[:1] == '/' else '/...'}"


def _parsed(text: str) -> httpx.URL:
    try:
        return httpx.URL(text)
    except httpx.InvalidURL as error:
        raise InvalidArgument(f"the URL cannot be sent: {error}") from None


class LoggedUrl(httpx.URL):
    """A URL that logs show as a route template, and nobody else: the HTTP library logs each URL that it sends to."""

    def __init__(self, url: httpx.URL, logged: str) -> None:
        super().__init__(url)
        self.logged = logged
        """What logs show: server and route template, without values."""

    def __str__(self) -> str:
        # A log record puts its text together in a function of `logging`; whoever else asks gets the URL itself.
        asks_for_log = sys._getframe(1).f_globals.get("__name__") == logging.__name__  # pyright: ignore[reportPrivateUsage]
        return self.logged if asks_for_log else super().__str__()


class Bounded(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer's body as far as it is welcome, for either kind of client."""

    def __init__(self, inner: httpx.SyncByteStream | httpx.AsyncByteStream, intake: Intake) -> None:
        self._inner = inner
        self._intake = intake

    def __iter__(self) -> Iterator[bytes]:
        small = bytearray()
        for chunk in cast(httpx.SyncByteStream, self._inner):
            yield from _gathered(small, self._intake.take(chunk))
            if self._intake.over:
                break
        if small:
            yield bytes(small)
        self._intake.check()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        inner = cast(httpx.AsyncByteStream, self._inner)
        chunks = aiter(inner)
        small = bytearray()
        async for chunk in chunks:
            for piece in _gathered(small, self._intake.take(chunk)):
                yield piece
            if self._intake.over:
                # The library's iterators must run to an end, or trio complains when they are collected; with the
                # connection closed they do so at once.
                await inner.aclose()
                with suppress(Exception):
                    async for _ in chunks:
                        pass
                break
        if small:
            yield bytes(small)
        self._intake.check()

    def close(self) -> None:
        cast(httpx.SyncByteStream, self._inner).close()

    async def aclose(self) -> None:
        await cast(httpx.AsyncByteStream, self._inner).aclose()


_SMALL = 16 * 1024


def _gathered(small: bytearray, chunk: bytes) -> Iterator[bytes]:
    """Yield what has come, but keep small chunks until they are worth it: a list of single bytes takes much memory."""
    if len(small) + len(chunk) < _SMALL:
        small += chunk
    elif small:
        small += chunk
        yield bytes(small)
        small.clear()
    else:
        yield chunk


class Lent(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a stream that is read by the caller; its place is free when it is closed."""

    def __init__(self, inner: httpx.SyncByteStream | httpx.AsyncByteStream, place: Place) -> None:
        self._inner = inner
        self._place = place
        place.is_lent = True

    def __iter__(self) -> Iterator[bytes]:
        return iter(cast(httpx.SyncByteStream, self._inner))

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(cast(httpx.AsyncByteStream, self._inner))

    def close(self) -> None:
        try:
            cast(httpx.SyncByteStream, self._inner).close()
        finally:
            self._place.leave()

    async def aclose(self) -> None:
        try:
            await cast(httpx.AsyncByteStream, self._inner).aclose()
        finally:
            self._place.leave()


def lent(response: httpx.Response, place: Place | None) -> httpx.Response:
    """Return a response that keeps its connection until it is closed."""
    if place is not None:
        response.stream = Lent(cast("httpx.SyncByteStream", response.stream), place)
    return response


NOTHING = httpx.ByteStream(b"")
"""Takes the place of the stream of a closed answer, which refers back to the answer.

In that circle the request's body would stay in memory until the garbage collector comes.
"""
