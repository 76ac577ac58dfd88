# Generated from specs/spec.yaml; edit that, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from . import resources as _resources
from ._runtime.call import Settings
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import AsyncHttpSender, CertSource, FormStyle, HttpSender, ProxySource, Quirks, VerifySource, httpx

_CONFIG = ClientConfig(
    package="shop_client",
    user_agent="shop-client/0.1.0",
    base_url_variable="SHOP_BASE_URL",
    quirks=Quirks(form=FormStyle(nesting="php", booleans=("1", "0"))),
    arguments=f"{__package__}._arguments",
)


class ShopClient(Client):
    """The blocking client of Shop.

    Args:
        base_url: Address of your installation. Or the environment variable SHOP_BASE_URL.
        http_client: A client of httpx or httpx2 to send with, for transports and hooks of your own.
        verify: How the server's certificate is checked: an SSL context, the path of certificates, or `False`
            for not.
        cert: A client certificate (mutual TLS): its path, or a tuple of certificate, key and the key's
            password.
        proxy: Address of the proxy that requests go through, such as `http://proxy.example:3128`.
        limits: How many connections are kept, as `httpx.Limits`.
        http2: Whether to speak HTTP/2 where the server does; the package `h2` has to be installed.
        settings: Timeout, retries and the other options of `with_options`.
    """

    _config = _CONFIG

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: HttpSender | None = None,
        verify: VerifySource = True,
        cert: CertSource = None,
        proxy: ProxySource = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            base_url=base_url,
            http_client=http_client,
            verify=verify,
            cert=cert,
            proxy=proxy,
            limits=limits,
            http2=http2,
            **settings,
        )

    @cached_property
    def orders(self) -> _resources.Orders:
        """Orders."""
        return _resources.Orders(self)


class AsyncShopClient(AsyncClient):
    """The awaitable client of Shop.

    Args:
        base_url: Address of your installation. Or the environment variable SHOP_BASE_URL.
        http_client: A client of httpx or httpx2 to send with, for transports and hooks of your own.
        verify: How the server's certificate is checked: an SSL context, the path of certificates, or `False`
            for not.
        cert: A client certificate (mutual TLS): its path, or a tuple of certificate, key and the key's
            password.
        proxy: Address of the proxy that requests go through, such as `http://proxy.example:3128`.
        limits: How many connections are kept, as `httpx.Limits`.
        http2: Whether to speak HTTP/2 where the server does; the package `h2` has to be installed.
        settings: Timeout, retries and the other options of `with_options`.
    """

    _config = _CONFIG

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: AsyncHttpSender | None = None,
        verify: VerifySource = True,
        cert: CertSource = None,
        proxy: ProxySource = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            base_url=base_url,
            http_client=http_client,
            verify=verify,
            cert=cert,
            proxy=proxy,
            limits=limits,
            http2=http2,
            **settings,
        )

    @cached_property
    def orders(self) -> _resources.AsyncOrders:
        """Orders."""
        return _resources.AsyncOrders(self)
