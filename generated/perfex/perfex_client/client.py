# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack, cast

from ._overlay.codec import PerfexCodec
from ._overlay.dialect import PerfexDialect
from ._overlay.options import PerfexOptions
from ._runtime.auth import Credential, HeaderKey, Secret
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import Empty, Failure, FormStyle, Paging, Quirks, RateLimit, RetryRule, When

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._overlay.options import PerfexSettings
    from ._runtime.auth import AsyncSecretSource, SecretSource
    from ._runtime.call import Settings
    from ._runtime.core import CertSource, ProxySource, VerifySource, httpx
    from .resources.calendar import AsyncCalendar, Calendar
    from .resources.common import AsyncCommon, Common
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.contracts import AsyncContracts, Contracts
    from .resources.credit_notes import AsyncCreditNotes, CreditNotes
    from .resources.custom_fields import AsyncCustomFields, CustomFields
    from .resources.custom_tables import AsyncCustomTables, CustomTables
    from .resources.customers import AsyncCustomers, Customers
    from .resources.estimates import AsyncEstimates, Estimates
    from .resources.expenses import AsyncExpenses, Expenses
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.items import AsyncItems, Items
    from .resources.leads import AsyncLeads, Leads
    from .resources.milestones import AsyncMilestones, Milestones
    from .resources.payments import AsyncPayments, Payments
    from .resources.projects import AsyncProjects, Projects
    from .resources.proposals import AsyncProposals, Proposals
    from .resources.staff import AsyncStaff, Staff
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.tasks import AsyncTasks, Tasks
    from .resources.tickets import AsyncTickets, Tickets
    from .resources.timesheets import AsyncTimesheets, Timesheets
    from .resources.zapier import AsyncZapier, Zapier

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
        http_client: An httpx client to send with, for transports and hooks of your own.
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
        http_client: httpx.Client | None = None,
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
        """Return a copy with other options; it shares connections and request budget with this client."""
        return super().with_options(**cast("Settings", settings))

    @cached_property
    def customers(self) -> Customers:
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def contacts(self) -> Contacts:
        from .resources.contacts import Contacts

        return Contacts(self)

    @cached_property
    def invoices(self) -> Invoices:
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def estimates(self) -> Estimates:
        from .resources.estimates import Estimates

        return Estimates(self)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        from .resources.credit_notes import CreditNotes

        return CreditNotes(self)

    @cached_property
    def proposals(self) -> Proposals:
        from .resources.proposals import Proposals

        return Proposals(self)

    @cached_property
    def contracts(self) -> Contracts:
        from .resources.contracts import Contracts

        return Contracts(self)

    @cached_property
    def expenses(self) -> Expenses:
        from .resources.expenses import Expenses

        return Expenses(self)

    @cached_property
    def items(self) -> Items:
        from .resources.items import Items

        return Items(self)

    @cached_property
    def projects(self) -> Projects:
        from .resources.projects import Projects

        return Projects(self)

    @cached_property
    def milestones(self) -> Milestones:
        from .resources.milestones import Milestones

        return Milestones(self)

    @cached_property
    def tasks(self) -> Tasks:
        from .resources.tasks import Tasks

        return Tasks(self)

    @cached_property
    def staff(self) -> Staff:
        from .resources.staff import Staff

        return Staff(self)

    @cached_property
    def tickets(self) -> Tickets:
        from .resources.tickets import Tickets

        return Tickets(self)

    @cached_property
    def payments(self) -> Payments:
        from .resources.payments import Payments

        return Payments(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def timesheets(self) -> Timesheets:
        from .resources.timesheets import Timesheets

        return Timesheets(self)

    @cached_property
    def calendar(self) -> Calendar:
        from .resources.calendar import Calendar

        return Calendar(self)

    @cached_property
    def leads(self) -> Leads:
        from .resources.leads import Leads

        return Leads(self)

    @cached_property
    def common(self) -> Common:
        from .resources.common import Common

        return Common(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        from .resources.custom_fields import CustomFields

        return CustomFields(self)

    @cached_property
    def custom_tables(self) -> CustomTables:
        from .resources.custom_tables import CustomTables

        return CustomTables(self)

    @cached_property
    def zapier(self) -> Zapier:
        from .resources.zapier import Zapier

        return Zapier(self)


class AsyncPerfexClient(AsyncClient):
    """The awaitable client of Perfex CRM REST API module.

    Args:
        token: Token made in the CRM under API, API Management. A bad one is answered with 404 in 2.x and 401 in
            3.x, a missing right with 403. Or the environment variable PERFEX_TOKEN.
        base_url: Address of your installation, like https://{host}. Or the environment variable
            PERFEX_BASE_URL.
        http_client: An httpx client to send with, for transports and hooks of your own.
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
        http_client: httpx.AsyncClient | None = None,
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
        """Return a copy with other options; it shares connections and request budget with this client."""
        return super().with_options(**cast("Settings", settings))

    @cached_property
    def customers(self) -> AsyncCustomers:
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def contacts(self) -> AsyncContacts:
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def estimates(self) -> AsyncEstimates:
        from .resources.estimates import AsyncEstimates

        return AsyncEstimates(self)

    @cached_property
    def credit_notes(self) -> AsyncCreditNotes:
        from .resources.credit_notes import AsyncCreditNotes

        return AsyncCreditNotes(self)

    @cached_property
    def proposals(self) -> AsyncProposals:
        from .resources.proposals import AsyncProposals

        return AsyncProposals(self)

    @cached_property
    def contracts(self) -> AsyncContracts:
        from .resources.contracts import AsyncContracts

        return AsyncContracts(self)

    @cached_property
    def expenses(self) -> AsyncExpenses:
        from .resources.expenses import AsyncExpenses

        return AsyncExpenses(self)

    @cached_property
    def items(self) -> AsyncItems:
        from .resources.items import AsyncItems

        return AsyncItems(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        from .resources.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def milestones(self) -> AsyncMilestones:
        from .resources.milestones import AsyncMilestones

        return AsyncMilestones(self)

    @cached_property
    def tasks(self) -> AsyncTasks:
        from .resources.tasks import AsyncTasks

        return AsyncTasks(self)

    @cached_property
    def staff(self) -> AsyncStaff:
        from .resources.staff import AsyncStaff

        return AsyncStaff(self)

    @cached_property
    def tickets(self) -> AsyncTickets:
        from .resources.tickets import AsyncTickets

        return AsyncTickets(self)

    @cached_property
    def payments(self) -> AsyncPayments:
        from .resources.payments import AsyncPayments

        return AsyncPayments(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def timesheets(self) -> AsyncTimesheets:
        from .resources.timesheets import AsyncTimesheets

        return AsyncTimesheets(self)

    @cached_property
    def calendar(self) -> AsyncCalendar:
        from .resources.calendar import AsyncCalendar

        return AsyncCalendar(self)

    @cached_property
    def leads(self) -> AsyncLeads:
        from .resources.leads import AsyncLeads

        return AsyncLeads(self)

    @cached_property
    def common(self) -> AsyncCommon:
        from .resources.common import AsyncCommon

        return AsyncCommon(self)

    @cached_property
    def custom_fields(self) -> AsyncCustomFields:
        from .resources.custom_fields import AsyncCustomFields

        return AsyncCustomFields(self)

    @cached_property
    def custom_tables(self) -> AsyncCustomTables:
        from .resources.custom_tables import AsyncCustomTables

        return AsyncCustomTables(self)

    @cached_property
    def zapier(self) -> AsyncZapier:
        from .resources.zapier import AsyncZapier

        return AsyncZapier(self)


def _credentials(token: AsyncSecretSource) -> Mapping[str, Credential]:
    return {"authtoken": HeaderKey("authtoken", Secret("token", token, "PERFEX_TOKEN"))}
