# Generated from specs/lsp_expert.yaml; edit that, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.auth import Basic, Credential, Secret
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import Failure, FormStyle, Paging, Quirks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.auth import AsyncSecretSource, SecretSource
    from ._runtime.call import Settings
    from ._runtime.core import CertSource, ProxySource, VerifySource, httpx
    from .resources.account import Account, AsyncAccount
    from .resources.clients import AsyncClients, Clients
    from .resources.groups import AsyncGroups, Groups
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.purchase_orders import AsyncPurchaseOrders, PurchaseOrders
    from .resources.quotes import AsyncQuotes, Quotes
    from .resources.suppliers import AsyncSuppliers, Suppliers

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
        http_client: An httpx client to send with, for transports and hooks of your own.
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
        http_client: httpx.Client | None = None,
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
    def clients(self) -> Clients:
        from .resources.clients import Clients

        return Clients(self)

    @cached_property
    def jobs(self) -> Jobs:
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def groups(self) -> Groups:
        from .resources.groups import Groups

        return Groups(self)

    @cached_property
    def quotes(self) -> Quotes:
        from .resources.quotes import Quotes

        return Quotes(self)

    @cached_property
    def invoices(self) -> Invoices:
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def purchase_orders(self) -> PurchaseOrders:
        from .resources.purchase_orders import PurchaseOrders

        return PurchaseOrders(self)

    @cached_property
    def suppliers(self) -> Suppliers:
        from .resources.suppliers import Suppliers

        return Suppliers(self)

    @cached_property
    def account(self) -> Account:
        from .resources.account import Account

        return Account(self)


class AsyncLspExpertClient(AsyncClient):
    """The awaitable client of LSP.expert.

    Args:
        api_key: A key made under "API settings" in the application. It is the user name; the password stays
            empty. Or the environment variable LSP_EXPERT_API_KEY.
        base_url: Address of the API; https://api.lsp.expert/v2 when left out. Or the environment variable
            LSP_EXPERT_BASE_URL.
        http_client: An httpx client to send with, for transports and hooks of your own.
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
        http_client: httpx.AsyncClient | None = None,
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
    def clients(self) -> AsyncClients:
        from .resources.clients import AsyncClients

        return AsyncClients(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def groups(self) -> AsyncGroups:
        from .resources.groups import AsyncGroups

        return AsyncGroups(self)

    @cached_property
    def quotes(self) -> AsyncQuotes:
        from .resources.quotes import AsyncQuotes

        return AsyncQuotes(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def purchase_orders(self) -> AsyncPurchaseOrders:
        from .resources.purchase_orders import AsyncPurchaseOrders

        return AsyncPurchaseOrders(self)

    @cached_property
    def suppliers(self) -> AsyncSuppliers:
        from .resources.suppliers import AsyncSuppliers

        return AsyncSuppliers(self)

    @cached_property
    def account(self) -> AsyncAccount:
        from .resources.account import AsyncAccount

        return AsyncAccount(self)


def _credentials(api_key: AsyncSecretSource) -> Mapping[str, Credential]:
    return {"apiKey": Basic(Secret("api_key", api_key, "LSP_EXPERT_API_KEY"))}
