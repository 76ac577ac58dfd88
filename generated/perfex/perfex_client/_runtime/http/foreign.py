# Copied from generator/runtime/http/foreign.py; edit it there, then generate again.
"""An HTTP client of httpx2, the successor of httpx, used as if it were one of httpx.

Requests, responses and exceptions are translated at the border; the engine knows those of httpx only. httpx2 is not
imported here: its classes are found by way of the client that was handed in.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from typing import Any

from ..core.http import httpx
from .wire import LoggedUrl


def adapted(http_client: object, kind: str) -> ForeignClient | ForeignAsyncClient | None:
    """Return a client of httpx2 in the shape of one of httpx; `None` if it is no such client.

    Args:
        http_client: The client.
        kind: The name of its class: `Client` or `AsyncClient`.
    """
    bases = type(http_client).__mro__
    if not any(base.__name__ == kind and base.__module__.partition(".")[0] == "httpx2" for base in bases):
        return None
    return ForeignClient(http_client) if kind == "Client" else ForeignAsyncClient(http_client)


class _Foreign:
    """What both kinds of translated client share."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._library = sys.modules["httpx2"]

    @property
    def timeout(self) -> httpx.Timeout:
        """The client's timeout."""
        return httpx.Timeout(**self._inner.timeout.as_dict())

    @property
    def headers(self) -> httpx.Headers:
        """The headers that the client was told to send."""
        return httpx.Headers(self._inner.headers.raw)

    def _request(self, request: httpx.Request) -> Any:
        """Return a request as one of httpx2."""
        library: Any = self._library
        body: dict[str, Any] = {"stream": _upload(library, request.stream)}
        if isinstance(request.stream, httpx.ByteStream):
            body = {"content": request.content}
        translated_request = library.Request(
            request.method,
            str(request.url),
            headers=request.headers.raw,
            extensions=dict(request.extensions),
            **body,
        )
        if isinstance(request.url, LoggedUrl):
            translated_request.url = _logged(library, request.url)
        return translated_request

    @staticmethod
    def _response(response: Any, request: httpx.Request) -> httpx.Response:
        """Return a response as one of httpx, its body not read yet."""
        body = _Download(response)
        return httpx.Response(
            response.status_code,
            headers=response.headers.raw,
            stream=body,
            request=request,
            extensions=dict(response.extensions),
        )


class ForeignClient(_Foreign):
    """A blocking client of httpx2."""

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request and return its response; see `httpx.Client.send`."""
        with translated(request):
            return self._response(self._inner.send(self._request(request), **options), request)


class ForeignAsyncClient(_Foreign):
    """An async client of httpx2."""

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request and return its response; see `httpx.AsyncClient.send`."""
        with translated(request):
            return self._response(await self._inner.send(self._request(request), **options), request)


@contextmanager
def translated(request: httpx.Request | None = None) -> Generator[None]:
    """Raise an exception of httpx2 as the one of httpx with the same name."""
    try:
        yield
    except Exception as error:
        kind = _exception_class(error)
        if kind is None:
            raise
        if issubclass(kind, httpx.HTTPError):
            same = kind(str(error))
            same.request = request if request is not None else httpx.Request("GET", "")
            raise same from error
        raise kind(str(error)) from error


def _exception_class(error: Exception) -> type[Exception] | None:
    """Return the class of httpx for an exception of httpx2; `None` for any other exception."""
    for base in type(error).__mro__:
        if base.__module__.partition(".")[0] != "httpx2":
            continue
        same: object = getattr(httpx, base.__name__, None)
        if isinstance(same, type) and issubclass(same, (httpx.HTTPError, httpx.InvalidURL)):
            return same
    return None


class _Download(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a response of httpx2."""

    def __init__(self, response: Any) -> None:
        self._response = response
        self._stream = response.stream

    def __iter__(self) -> Iterator[bytes]:
        with translated():
            yield from self._response.iter_raw()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with translated():
            async for chunk in self._response.aiter_raw():
                yield chunk

    def close(self) -> None:
        self._response.close()

    async def aclose(self) -> None:
        await self._response.aclose()


def _upload(library: Any, stream: Any) -> Any:
    """Return a body that is read while it is sent, as a stream of httpx2."""

    class Upload(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Iterator[bytes]:
            yield from stream

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for chunk in stream:
                yield chunk

    return Upload()


def _logged(library: Any, url: LoggedUrl) -> Any:
    """Return a URL of httpx2 that hides its values from the log, as ours does."""

    class Logged(library.URL):  # type: ignore[misc]
        def __str__(self) -> str:
            asks_for_log = sys._getframe(1).f_globals.get("__name__") == "logging"  # pyright: ignore[reportPrivateUsage]
            return url.logged if asks_for_log else str(url)

    return Logged(str(url))
