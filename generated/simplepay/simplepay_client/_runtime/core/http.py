# Copied from generator/runtime/core/http.py; edit it there, then generate again.
"""The HTTP library underneath, named in this one place.

Everything else says `from .http import httpx`: moving to another library with the same interface is an edit here.
"""

from __future__ import annotations

import ssl
from typing import Any, Protocol, TypeAlias

import httpx as httpx

__all__ = [
    "AsyncHttpSender",
    "AwaitableHttp",
    "BlockingHttp",
    "CertSource",
    "HttpSender",
    "ProxySource",
    "VerifySource",
    "httpx",
]


class _AnyHttpClient(Protocol):
    @property
    def timeout(self) -> Any:
        """Seconds that each phase of a request may take."""

    @property
    def headers(self) -> Any:
        """The headers that go with each request."""


class HttpSender(_AnyHttpClient, Protocol):
    """A blocking HTTP client: `httpx.Client`, or that of httpx2."""

    def send(self, request: Any, *, stream: bool = False) -> Any:
        """Send a request and return its response."""

    def close(self) -> None:
        """Close the connections."""


class AsyncHttpSender(_AnyHttpClient, Protocol):
    """An async HTTP client: `httpx.AsyncClient`, or that of httpx2."""

    async def send(self, request: Any, *, stream: bool = False) -> Any:
        """Send a request and return its response."""

    async def aclose(self) -> None:
        """Close the connections."""


VerifySource: TypeAlias = ssl.SSLContext | str | bool
"""How the server's certificate is checked: `True`, `False`, an SSL context, or the path of certificates."""

CertSource: TypeAlias = str | tuple[str, str] | tuple[str, str, str] | None
"""A client certificate: its path, or a tuple of certificate, key and the key's password."""

ProxySource: TypeAlias = str | httpx.URL | httpx.Proxy | None
"""The proxy that requests go through."""


class _Jar(httpx.Cookies):
    """Looks at an answer only where it sets a cookie: the library looks at all, a twelfth of a call's time."""

    def extract_cookies(self, response: httpx.Response) -> None:
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


class _OwnJar:
    """Gives an HTTP client that jar."""

    _jar: _Jar | None = None

    @property
    def cookies(self) -> httpx.Cookies:
        """Cookies that answers set; none of them is sent."""
        if self._jar is None:
            self._jar = _Jar()
        return self._jar

    @cookies.setter
    def cookies(self, cookies: object) -> None:  # noqa: ARG002  a setter has it
        raise AttributeError("cookies of one's own need an http_client of one's own")


# What we unpack ourselves, piece by piece; the library unpacks other codings in one go.
_HEADERS = {"Accept-Encoding": "gzip, deflate"}


class BlockingHttp(_OwnJar, httpx.Client):
    """The HTTP client of a client that was handed none."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(headers=_HEADERS, **settings)

    def _get_proxy_map(self, *more: Any, **settings: Any) -> dict[str, httpx.Proxy | None]:
        return _matchable(super()._get_proxy_map(*more, **settings))


class AwaitableHttp(_OwnJar, httpx.AsyncClient):
    """The HTTP client of an awaitable client that was handed none."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(headers=_HEADERS, **settings)

    def _get_proxy_map(self, *more: Any, **settings: Any) -> dict[str, httpx.Proxy | None]:
        return _matchable(super()._get_proxy_map(*more, **settings))


def _matchable(proxies: dict[str, httpx.Proxy | None]) -> dict[str, httpx.Proxy | None]:
    """Return proxies without the patterns that the library cannot match, such as `fd00::/8` of NO_PROXY."""
    return {pattern: proxy for pattern, proxy in proxies.items() if _is_url(pattern)}


def _is_url(text: str) -> bool:
    try:
        httpx.URL(text)
    except httpx.InvalidURL:
        return False
    return True
