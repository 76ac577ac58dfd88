# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Self, Unpack, cast

from . import resources as _resources
from ._overlay.codec import PerfexCodec
from ._overlay.dialect import PerfexDialect
from ._overlay.options import PerfexOptions, PerfexSettings
from ._runtime.auth import AsyncSecretSource, Credential, HeaderKey, Secret, SecretSource
from ._runtime.call import Call, Settings
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import (
    AsyncHttpSender,
    CertSource,
    Empty,
    Failure,
    FormStyle,
    HttpSender,
    Paging,
    ProxySource,
    Quirks,
    RateLimit,
    RetryRule,
    VerifySource,
    When,
    httpx,
)

_SECURITY = (("authtoken",),)
_CONFIG = ClientConfig(
    package="perfex_client",
    user_agent="perfex-client/0.1.0",
    base_url_variable="PERFEX_BASE_URL",
    quirks=Quirks(
        failure=Failure(
            when=(
                When(member="status", equals=False),
                When(member="paymentmode", equals=False),
                When(member="error", truthy=True),
            ),
            message=("message", "error"),
            fields=("errors", "error"),
            empty=Empty(
                status=404,
                when=(
                    When(
                        member="message",
                        begins=(
                            "no data found",
                            "no data was found",
                            "no data were found",
                            "no data is found",
                            "no data are found",
                            "no data has been found",
                            "no data have been found",
                            "no data could be found",
                            "no data can be found",
                        ),
                    ),
                ),
            ),
        ),
        retry=RetryRule(methods=("GET",)),
        form=FormStyle(nesting="php", booleans=("1", "0"), null=""),
        paging=Paging(
            style="page",
            page="page",
            limit="per_page",
            limit_max=100,
            items="data",
            total_pages="meta.last_page",
            total="meta.total",
            select="fields",
        ),
        rate_limit=RateLimit(
            requests=1000,
            per=3600.0,
            limit="X-RateLimit-Limit",
            remaining="X-RateLimit-Remaining",
            reset="X-RateLimit-Reset",
        ),
    ),
    dialect=PerfexDialect,
    codec=PerfexCodec,
    secrets=("email_verification_key", "google_auth_secret", "new_pass_key", "password", "two_factor_auth_code"),
    arguments=f"{__package__}._arguments",
    options=PerfexOptions,
)


class PerfexClient(Client):
    """The blocking client of Perfex CRM REST API module.

    Args:
        token: Token made in the CRM under API, API Management. A bad one is answered with 404 in 2.x and 401 in
            3.x, a missing right with 403. Or the environment variable PERFEX_TOKEN.
        base_url: Address of your installation, like https://{host}. Or the environment variable
            PERFEX_BASE_URL.
        http_client: A client of httpx or httpx2 to send with, for transports and hooks of your own.
        verify: How the server's certificate is checked: an SSL context, the path of certificates, or `False`
            for not.
        cert: A client certificate (mutual TLS): its path, or a tuple of certificate, key and the key's
            password.
        proxy: Address of the proxy that requests go through, such as `http://proxy.example:3128`.
        limits: How many connections are kept, as `httpx.Limits`.
        http2: Whether to speak HTTP/2 where the server does; the package `h2` has to be installed.
        generation: Version of the API module on the server: `"2.x"`, which the guide describes, or `"3.x"`.
            Answers of both are understood whatever is set here. For `"2.x"` the client refuses what only 3.x
            knows, and what 2.x would refuse; members that 2.x wants in every update it takes from a read. With
            `"3.x"` an update sends what was given, listings can be sorted and filtered, and a search may hold
            any text.
        update_format: How updates travel: `"multipart"` as the guide says, `"json"`, or `"auto"`, which begins
            with multipart, goes over to JSON where the server answers 406 (it has done nothing then), and
            remembers that for the resource.
        allow_loss: Send updates as they are. Without it the client keeps what the server would reset or delete
            without being asked: it reads the record before such an update, fills in what the read shows, and
            raises `WouldLose` for what it cannot keep, such as groups, permissions, attachments and the taxes
            of lines. Each method says what that is. What version 2.x wants in every update is filled in all the
            same.
        settings: Timeout, retries and the other options of `with_options`.
    """

    _config = _CONFIG

    def __init__(
        self,
        *,
        token: SecretSource = None,
        base_url: str | None = None,
        http_client: HttpSender | None = None,
        verify: VerifySource = True,
        cert: CertSource = None,
        proxy: ProxySource = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        **settings: Unpack[PerfexSettings],
    ) -> None:
        super().__init__(
            credentials=_credentials(token),
            security=_SECURITY,
            base_url=base_url,
            http_client=http_client,
            verify=verify,
            cert=cert,
            proxy=proxy,
            limits=limits,
            http2=http2,
            **cast("Settings", settings),
        )

    def with_options(self, **settings: Unpack[PerfexSettings]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        return super().with_options(**cast("Settings", settings))

    @cached_property
    def customers(self) -> _resources.Customers:
        """Companies one deals with."""
        return _resources.Customers(self)

    @cached_property
    def contacts(self) -> _resources.Contacts:
        """People at customers."""
        return _resources.Contacts(self)

    @cached_property
    def invoices(self) -> _resources.Invoices:
        """Invoices to customers."""
        return _resources.Invoices(self)

    @cached_property
    def estimates(self) -> _resources.Estimates:
        """Estimates for customers."""
        return _resources.Estimates(self)

    @cached_property
    def credit_notes(self) -> _resources.CreditNotes:
        """Credit notes to customers."""
        return _resources.CreditNotes(self)

    @cached_property
    def proposals(self) -> _resources.Proposals:
        """Proposals to leads and customers."""
        return _resources.Proposals(self)

    @cached_property
    def contracts(self) -> _resources.Contracts:
        """Contracts with customers."""
        return _resources.Contracts(self)

    @cached_property
    def expenses(self) -> _resources.Expenses:
        """What was spent."""
        return _resources.Expenses(self)

    @cached_property
    def items(self) -> _resources.Items:
        """The price list."""
        return _resources.Items(self)

    @cached_property
    def projects(self) -> _resources.Projects:
        """Projects for customers."""
        return _resources.Projects(self)

    @cached_property
    def milestones(self) -> _resources.Milestones:
        """Milestones of projects."""
        return _resources.Milestones(self)

    @cached_property
    def tasks(self) -> _resources.Tasks:
        """Things to do."""
        return _resources.Tasks(self)

    @cached_property
    def staff(self) -> _resources.Staff:
        """The people who use the CRM."""
        return _resources.Staff(self)

    @cached_property
    def tickets(self) -> _resources.Tickets:
        """Support tickets and the replies to them."""
        return _resources.Tickets(self)

    @cached_property
    def payments(self) -> _resources.Payments:
        """Payments of invoices."""
        return _resources.Payments(self)

    @cached_property
    def subscriptions(self) -> _resources.Subscriptions:
        """Subscriptions of customers, charged by Stripe."""
        return _resources.Subscriptions(self)

    @cached_property
    def timesheets(self) -> _resources.Timesheets:
        """Time worked on tasks."""
        return _resources.Timesheets(self)

    @cached_property
    def calendar(self) -> _resources.Calendar:
        """Events of the calendar."""
        return _resources.Calendar(self)

    @cached_property
    def leads(self) -> _resources.Leads:
        """People who may become customers."""
        return _resources.Leads(self)

    @cached_property
    def common(self) -> _resources.Common:
        """Lists other records refer to."""
        return _resources.Common(self)

    @cached_property
    def custom_fields(self) -> _resources.CustomFields:
        """Fields an installation adds to its records."""
        return _resources.CustomFields(self)

    @cached_property
    def custom_tables(self) -> _resources.CustomTables:
        """Any table of the database. Whoever holds the token reads and writes what the server allows, so mind the
        rights given to it.
        """
        return _resources.CustomTables(self)

    @cached_property
    def zapier(self) -> _resources.Zapier:
        """Endpoints for automation platforms."""
        return _resources.Zapier(self)

    def ping(self) -> None:
        """Check address and credentials with a cheap request, GET /api/common/tax_data.

        Raises:
            TransportError: Nothing answers at this address, or not in time.
            ApiError: The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials.
            DecodeError: Something else answers at this address.
        """
        self.transport.send(Call("GET", "/api/common/tax_data", returns=object))


class AsyncPerfexClient(AsyncClient):
    """The awaitable client of Perfex CRM REST API module.

    Args:
        token: Token made in the CRM under API, API Management. A bad one is answered with 404 in 2.x and 401 in
            3.x, a missing right with 403. Or the environment variable PERFEX_TOKEN.
        base_url: Address of your installation, like https://{host}. Or the environment variable
            PERFEX_BASE_URL.
        http_client: A client of httpx or httpx2 to send with, for transports and hooks of your own.
        verify: How the server's certificate is checked: an SSL context, the path of certificates, or `False`
            for not.
        cert: A client certificate (mutual TLS): its path, or a tuple of certificate, key and the key's
            password.
        proxy: Address of the proxy that requests go through, such as `http://proxy.example:3128`.
        limits: How many connections are kept, as `httpx.Limits`.
        http2: Whether to speak HTTP/2 where the server does; the package `h2` has to be installed.
        generation: Version of the API module on the server: `"2.x"`, which the guide describes, or `"3.x"`.
            Answers of both are understood whatever is set here. For `"2.x"` the client refuses what only 3.x
            knows, and what 2.x would refuse; members that 2.x wants in every update it takes from a read. With
            `"3.x"` an update sends what was given, listings can be sorted and filtered, and a search may hold
            any text.
        update_format: How updates travel: `"multipart"` as the guide says, `"json"`, or `"auto"`, which begins
            with multipart, goes over to JSON where the server answers 406 (it has done nothing then), and
            remembers that for the resource.
        allow_loss: Send updates as they are. Without it the client keeps what the server would reset or delete
            without being asked: it reads the record before such an update, fills in what the read shows, and
            raises `WouldLose` for what it cannot keep, such as groups, permissions, attachments and the taxes
            of lines. Each method says what that is. What version 2.x wants in every update is filled in all the
            same.
        settings: Timeout, retries and the other options of `with_options`.
    """

    _config = _CONFIG

    def __init__(
        self,
        *,
        token: AsyncSecretSource = None,
        base_url: str | None = None,
        http_client: AsyncHttpSender | None = None,
        verify: VerifySource = True,
        cert: CertSource = None,
        proxy: ProxySource = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        **settings: Unpack[PerfexSettings],
    ) -> None:
        super().__init__(
            credentials=_credentials(token),
            security=_SECURITY,
            base_url=base_url,
            http_client=http_client,
            verify=verify,
            cert=cert,
            proxy=proxy,
            limits=limits,
            http2=http2,
            **cast("Settings", settings),
        )

    def with_options(self, **settings: Unpack[PerfexSettings]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        return super().with_options(**cast("Settings", settings))

    @cached_property
    def customers(self) -> _resources.AsyncCustomers:
        """Companies one deals with."""
        return _resources.AsyncCustomers(self)

    @cached_property
    def contacts(self) -> _resources.AsyncContacts:
        """People at customers."""
        return _resources.AsyncContacts(self)

    @cached_property
    def invoices(self) -> _resources.AsyncInvoices:
        """Invoices to customers."""
        return _resources.AsyncInvoices(self)

    @cached_property
    def estimates(self) -> _resources.AsyncEstimates:
        """Estimates for customers."""
        return _resources.AsyncEstimates(self)

    @cached_property
    def credit_notes(self) -> _resources.AsyncCreditNotes:
        """Credit notes to customers."""
        return _resources.AsyncCreditNotes(self)

    @cached_property
    def proposals(self) -> _resources.AsyncProposals:
        """Proposals to leads and customers."""
        return _resources.AsyncProposals(self)

    @cached_property
    def contracts(self) -> _resources.AsyncContracts:
        """Contracts with customers."""
        return _resources.AsyncContracts(self)

    @cached_property
    def expenses(self) -> _resources.AsyncExpenses:
        """What was spent."""
        return _resources.AsyncExpenses(self)

    @cached_property
    def items(self) -> _resources.AsyncItems:
        """The price list."""
        return _resources.AsyncItems(self)

    @cached_property
    def projects(self) -> _resources.AsyncProjects:
        """Projects for customers."""
        return _resources.AsyncProjects(self)

    @cached_property
    def milestones(self) -> _resources.AsyncMilestones:
        """Milestones of projects."""
        return _resources.AsyncMilestones(self)

    @cached_property
    def tasks(self) -> _resources.AsyncTasks:
        """Things to do."""
        return _resources.AsyncTasks(self)

    @cached_property
    def staff(self) -> _resources.AsyncStaff:
        """The people who use the CRM."""
        return _resources.AsyncStaff(self)

    @cached_property
    def tickets(self) -> _resources.AsyncTickets:
        """Support tickets and the replies to them."""
        return _resources.AsyncTickets(self)

    @cached_property
    def payments(self) -> _resources.AsyncPayments:
        """Payments of invoices."""
        return _resources.AsyncPayments(self)

    @cached_property
    def subscriptions(self) -> _resources.AsyncSubscriptions:
        """Subscriptions of customers, charged by Stripe."""
        return _resources.AsyncSubscriptions(self)

    @cached_property
    def timesheets(self) -> _resources.AsyncTimesheets:
        """Time worked on tasks."""
        return _resources.AsyncTimesheets(self)

    @cached_property
    def calendar(self) -> _resources.AsyncCalendar:
        """Events of the calendar."""
        return _resources.AsyncCalendar(self)

    @cached_property
    def leads(self) -> _resources.AsyncLeads:
        """People who may become customers."""
        return _resources.AsyncLeads(self)

    @cached_property
    def common(self) -> _resources.AsyncCommon:
        """Lists other records refer to."""
        return _resources.AsyncCommon(self)

    @cached_property
    def custom_fields(self) -> _resources.AsyncCustomFields:
        """Fields an installation adds to its records."""
        return _resources.AsyncCustomFields(self)

    @cached_property
    def custom_tables(self) -> _resources.AsyncCustomTables:
        """Any table of the database. Whoever holds the token reads and writes what the server allows, so mind the
        rights given to it.
        """
        return _resources.AsyncCustomTables(self)

    @cached_property
    def zapier(self) -> _resources.AsyncZapier:
        """Endpoints for automation platforms."""
        return _resources.AsyncZapier(self)

    async def ping(self) -> None:
        """Check address and credentials with a cheap request, GET /api/common/tax_data.

        Raises:
            TransportError: Nothing answers at this address, or not in time.
            ApiError: The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials.
            DecodeError: Something else answers at this address.
        """
        await self.transport.send(Call("GET", "/api/common/tax_data", returns=object))


def _credentials(token: AsyncSecretSource) -> Mapping[str, Credential]:
    return {"authtoken": HeaderKey("authtoken", Secret("token", token, "PERFEX_TOKEN"))}
