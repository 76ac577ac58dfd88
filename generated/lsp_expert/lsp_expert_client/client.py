# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Unpack

from . import resources as _resources
from ._runtime.auth import AsyncSecretSource, Basic, Credential, Secret, SecretSource
from ._runtime.call import Call, Settings
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import (
    AsyncHttpSender,
    CertSource,
    Failure,
    FormStyle,
    HttpSender,
    Paging,
    ProxySource,
    Quirks,
    VerifySource,
    httpx,
)

_SECURITY = (("apiKey",),)
_CONFIG = ClientConfig(
    package="lsp_expert_client",
    user_agent="lsp-expert-client/0.1.0",
    base_url="https://api.lsp.expert/v2",
    base_url_variable="LSP_EXPERT_BASE_URL",
    quirks=Quirks(
        failure=Failure(message=("message", "name")),
        form=FormStyle(nesting="php", booleans=("true", "false"), null=""),
        paging=Paging(
            style="page",
            page="page",
            items="items",
            has_next="hasNextPage",
            total_pages="totalPages",
            total="totalItems",
        ),
    ),
    arguments=f"{__package__}._arguments",
)


class LspExpertClient(Client):
    """The blocking client of LSP.expert.

    Args:
        api_key: A key made under "API settings" in the application. It is the user name; the password stays
            empty. Or the environment variable LSP_EXPERT_API_KEY.
        base_url: Address of the API; https://api.lsp.expert/v2 when left out. Or the environment variable
            LSP_EXPERT_BASE_URL.
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
        api_key: SecretSource = None,
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
            credentials=_credentials(api_key),
            security=_SECURITY,
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
    def clients(self) -> _resources.Clients:
        """The companies and people who order work."""
        return _resources.Clients(self)

    @cached_property
    def jobs(self) -> _resources.Jobs:
        """Pieces of work: a translation, a revision, a layout."""
        return _resources.Jobs(self)

    @cached_property
    def groups(self) -> _resources.Groups:
        """Jobs that are managed together."""
        return _resources.Groups(self)

    @cached_property
    def quotes(self) -> _resources.Quotes:
        """Jobs that are offered together."""
        return _resources.Quotes(self)

    @cached_property
    def invoices(self) -> _resources.Invoices:
        """Jobs that are billed together; credit notes too."""
        return _resources.Invoices(self)

    @cached_property
    def purchase_orders(self) -> _resources.PurchaseOrders:
        """Work ordered from a supplier."""
        return _resources.PurchaseOrders(self)

    @cached_property
    def suppliers(self) -> _resources.Suppliers:
        """The companies and freelancers who do the work."""
        return _resources.Suppliers(self)

    @cached_property
    def account(self) -> _resources.Account:
        """Account."""
        return _resources.Account(self)

    def ping(self) -> None:
        """Check address and credentials with a cheap request, GET /account/taxes.

        Raises:
            TransportError: Nothing answers at this address, or not in time.
            ApiError: The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials.
            DecodeError: Something else answers at this address.
        """
        self.transport.send(Call("GET", "/account/taxes", returns=object))


class AsyncLspExpertClient(AsyncClient):
    """The awaitable client of LSP.expert.

    Args:
        api_key: A key made under "API settings" in the application. It is the user name; the password stays
            empty. Or the environment variable LSP_EXPERT_API_KEY.
        base_url: Address of the API; https://api.lsp.expert/v2 when left out. Or the environment variable
            LSP_EXPERT_BASE_URL.
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
        api_key: AsyncSecretSource = None,
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
            credentials=_credentials(api_key),
            security=_SECURITY,
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
    def clients(self) -> _resources.AsyncClients:
        """The companies and people who order work."""
        return _resources.AsyncClients(self)

    @cached_property
    def jobs(self) -> _resources.AsyncJobs:
        """Pieces of work: a translation, a revision, a layout."""
        return _resources.AsyncJobs(self)

    @cached_property
    def groups(self) -> _resources.AsyncGroups:
        """Jobs that are managed together."""
        return _resources.AsyncGroups(self)

    @cached_property
    def quotes(self) -> _resources.AsyncQuotes:
        """Jobs that are offered together."""
        return _resources.AsyncQuotes(self)

    @cached_property
    def invoices(self) -> _resources.AsyncInvoices:
        """Jobs that are billed together; credit notes too."""
        return _resources.AsyncInvoices(self)

    @cached_property
    def purchase_orders(self) -> _resources.AsyncPurchaseOrders:
        """Work ordered from a supplier."""
        return _resources.AsyncPurchaseOrders(self)

    @cached_property
    def suppliers(self) -> _resources.AsyncSuppliers:
        """The companies and freelancers who do the work."""
        return _resources.AsyncSuppliers(self)

    @cached_property
    def account(self) -> _resources.AsyncAccount:
        """Account."""
        return _resources.AsyncAccount(self)

    async def ping(self) -> None:
        """Check address and credentials with a cheap request, GET /account/taxes.

        Raises:
            TransportError: Nothing answers at this address, or not in time.
            ApiError: The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials.
            DecodeError: Something else answers at this address.
        """
        await self.transport.send(Call("GET", "/account/taxes", returns=object))


def _credentials(api_key: AsyncSecretSource) -> Mapping[str, Credential]:
    return {"apiKey": Basic(Secret("api_key", api_key, "LSP_EXPERT_API_KEY"))}
