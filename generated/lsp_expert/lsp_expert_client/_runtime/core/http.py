# Copied from generator/runtime/core/http.py; edit it there, then generate again.
"""The HTTP library underneath, named in this one place.

Everything else says `from .http import httpx`: moving to another library with the same interface is an edit here. It is
imported with the first of its names that is used, which is mostly in the first call: it takes longer to import than
all that a client does before.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, ForwardRef, Protocol, TypeAlias

if TYPE_CHECKING:
    import ssl

    import httpx as httpx

__all__ = [
    "AsyncHttpSender",
    "CertSource",
    "HttpSender",
    "ProxySource",
    "VerifySource",
    "httpx",
]


class _Library(ModuleType):
    """A module that is imported when it is used."""

    def __getattr__(self, name: str) -> Any:
        module = import_module(self.__name__)
        vars(self).update({known: value for known, value in vars(module).items() if known not in vars(self)})
        return getattr(module, name)


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


if TYPE_CHECKING:
    VerifySource: TypeAlias = ssl.SSLContext | str | bool
    """How the server's certificate is checked: `True`, `False`, an SSL context, or the path of certificates."""

    ProxySource: TypeAlias = str | httpx.URL | httpx.Proxy | None
    """The proxy that requests go through."""
else:
    httpx = _Library("httpx")
    ssl = _Library("ssl")
    # For `typing.get_type_hints`, without an import of either.
    VerifySource = ForwardRef("ssl.SSLContext | str | bool", module=__name__)
    ProxySource = ForwardRef("str | httpx.URL | httpx.Proxy | None", module=__name__)

CertSource: TypeAlias = str | tuple[str, str] | tuple[str, str, str] | None
"""A client certificate: its path, or a tuple of certificate, key and the key's password."""
