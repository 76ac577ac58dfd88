# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._overlay.codec import SimplicateCodec
from ._overlay.dialect import SimplicateDialect
from ._runtime.auth import Credential, HeaderKey, Secret
from ._runtime.call import Server, Variable
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import Failure, Paging, Quirks, RateLimit, RetryRule
from ._runtime.filters import FilterStyle

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Any

    from ._overlay.models import ChangePosition, Changes, DeletionPosition, Deletions, Listed
    from ._overlay.tracking import T
    from ._runtime.auth import AsyncSecretSource, SecretSource
    from ._runtime.call import Settings
    from ._runtime.core import CertSource, Progress, ProxySource, SequenceNotStr, VerifySource, httpx
    from .resources.costs import AsyncCosts, Costs
    from .resources.crm import AsyncCrm, Crm
    from .resources.custom_fields import AsyncCustomFields, CustomFields
    from .resources.documents import AsyncDocuments, Documents
    from .resources.hours import AsyncHours, Hours
    from .resources.hrm import AsyncHrm, Hrm
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.mileage import AsyncMileage, Mileage
    from .resources.projects import AsyncProjects, Projects
    from .resources.sales import AsyncSales, Sales
    from .resources.services import AsyncServices, Services
    from .resources.shared import AsyncShared, Shared
    from .resources.storage import AsyncStorage, Storage
    from .resources.timeline import AsyncTimeline, Timeline
    from .resources.timers import AsyncTimers, Timers
    from .resources.upload import AsyncUploadResource, UploadResource

_SECURITY = (("authenticationKey", "authenticationSecret"),)
_CONFIG = ClientConfig(
    package="simplicate_client",
    user_agent="simplicate-client/0.1.0",
    servers=(Server("https://{subdomain}.simplicate.nl/api/v2"),),
    variables=(Variable("subdomain", "subdomain", "SIMPLICATE_SUBDOMAIN"),),
    base_url_variable="SIMPLICATE_BASE_URL",
    quirks=Quirks(
        failure=Failure(message=("errors",)),
        retry=RetryRule(statuses=(429,), wait=10.0),
        paging=Paging(
            style="offset",
            page="offset",
            limit="limit",
            limit_max=100,
            items="data",
            total="metadata.count",
            key="id",
            select="select",
        ),
        rate_limit=RateLimit(requests=60, per=60.0),
        filter=FilterStyle(style="q", parameter="q", named=("custom_fields",)),
    ),
    dialect=SimplicateDialect,
    codec=SimplicateCodec,
    arguments=f"{__package__}._arguments",
)


class SimplicateClient(Client):
    """The blocking client of Simplicate REST API v2.

    Args:
        api_key: Key of the API token. Or the environment variable SIMPLICATE_API_KEY.
        api_secret: Secret of the API token. Or the environment variable SIMPLICATE_API_SECRET.
        subdomain: The customer's name in the address. Or the environment variable SIMPLICATE_SUBDOMAIN.
        base_url: Whole address, in place of https://{subdomain}.simplicate.nl/api/v2. Or the environment
            variable SIMPLICATE_BASE_URL.
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
        api_secret: SecretSource = None,
        subdomain: str | None = None,
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
            credentials=_credentials(api_key, api_secret),
            security=_SECURITY,
            variables={"subdomain": subdomain},
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
    def costs(self) -> Costs:
        from .resources.costs import Costs

        return Costs(self)

    @cached_property
    def crm(self) -> Crm:
        from .resources.crm import Crm

        return Crm(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        from .resources.custom_fields import CustomFields

        return CustomFields(self)

    @cached_property
    def documents(self) -> Documents:
        from .resources.documents import Documents

        return Documents(self)

    @cached_property
    def hours(self) -> Hours:
        from .resources.hours import Hours

        return Hours(self)

    @cached_property
    def hrm(self) -> Hrm:
        from .resources.hrm import Hrm

        return Hrm(self)

    @cached_property
    def invoices(self) -> Invoices:
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def mileage(self) -> Mileage:
        from .resources.mileage import Mileage

        return Mileage(self)

    @cached_property
    def projects(self) -> Projects:
        from .resources.projects import Projects

        return Projects(self)

    @cached_property
    def sales(self) -> Sales:
        from .resources.sales import Sales

        return Sales(self)

    @cached_property
    def services(self) -> Services:
        from .resources.services import Services

        return Services(self)

    @cached_property
    def shared(self) -> Shared:
        from .resources.shared import Shared

        return Shared(self)

    @cached_property
    def storage(self) -> Storage:
        from .resources.storage import Storage

        return Storage(self)

    @cached_property
    def timeline(self) -> Timeline:
        from .resources.timeline import Timeline

        return Timeline(self)

    @cached_property
    def timers(self) -> Timers:
        from .resources.timers import Timers

        return Timers(self)

    @cached_property
    def upload(self) -> UploadResource:
        from .resources.upload import UploadResource

        return UploadResource(self)

    def changes(
        self,
        resource: Listed[T],
        *,
        since: datetime | ChangePosition,
        select: SequenceNotStr[str] = (),
        overlap: timedelta | None = None,
        limit: int | None = None,
    ) -> Changes[T]:
        """Return the records that were created or changed since a moment, or since the last position.

        Records are ordered by `updated_at`, in the vendor's time zone. Each call starts a little before the latest change
        that was returned, so that it misses nothing. A record is returned again only if it changed. Deleted records do not
        appear here: see `deletions`.

        Args:
            resource: The resource, such as `client.crm.organizations`.
            since: A moment without time zone, or the `position` of earlier `Changes`; you can store positions.
            select: Members to return; `id` and `updated_at` are always among them.
            overlap: How far to look back before the latest change; one minute by default.
            limit: Stop after the page that reaches this many records; continue from the position.

        Raises:
            TrackingInterrupted: A request failed; `found` has the result so far.
        """
        from ._overlay import client as flows

        return self.transport.run(flows.changes(resource, since=since, select=select, overlap=overlap, limit=limit))

    def deletions(
        self,
        resource: Listed[Any],
        known_ids: Iterable[str],
        *,
        position: DeletionPosition | None = None,
        limit: int | None = None,
        progress: Progress | None = None,
    ) -> Deletions:
        """Return which of the known identifiers are deleted.

        The vendor has no list of deletions. The client asks for the identifiers, a hundred per request. It then asks for
        each missing record alone. A record counts as deleted only if the vendor answers 404.

        Args:
            resource: The resource, such as `client.hours.hours`.
            known_ids: The identifiers you stored.
            position: The `position` of earlier `Deletions`, to continue with the same identifiers.
            limit: Stop after this many identifiers, rounded up to whole requests.
            progress: Called with the identifiers compared so far and their number.

        Raises:
            TrackingInterrupted: A request failed; `found` has the result so far.
        """
        from ._overlay import client as flows

        return self.transport.run(
            flows.deletions(resource, known_ids, position=position, limit=limit, progress=progress)
        )


class AsyncSimplicateClient(AsyncClient):
    """The awaitable client of Simplicate REST API v2.

    Args:
        api_key: Key of the API token. Or the environment variable SIMPLICATE_API_KEY.
        api_secret: Secret of the API token. Or the environment variable SIMPLICATE_API_SECRET.
        subdomain: The customer's name in the address. Or the environment variable SIMPLICATE_SUBDOMAIN.
        base_url: Whole address, in place of https://{subdomain}.simplicate.nl/api/v2. Or the environment
            variable SIMPLICATE_BASE_URL.
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
        api_secret: AsyncSecretSource = None,
        subdomain: str | None = None,
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
            credentials=_credentials(api_key, api_secret),
            security=_SECURITY,
            variables={"subdomain": subdomain},
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
    def costs(self) -> AsyncCosts:
        from .resources.costs import AsyncCosts

        return AsyncCosts(self)

    @cached_property
    def crm(self) -> AsyncCrm:
        from .resources.crm import AsyncCrm

        return AsyncCrm(self)

    @cached_property
    def custom_fields(self) -> AsyncCustomFields:
        from .resources.custom_fields import AsyncCustomFields

        return AsyncCustomFields(self)

    @cached_property
    def documents(self) -> AsyncDocuments:
        from .resources.documents import AsyncDocuments

        return AsyncDocuments(self)

    @cached_property
    def hours(self) -> AsyncHours:
        from .resources.hours import AsyncHours

        return AsyncHours(self)

    @cached_property
    def hrm(self) -> AsyncHrm:
        from .resources.hrm import AsyncHrm

        return AsyncHrm(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def mileage(self) -> AsyncMileage:
        from .resources.mileage import AsyncMileage

        return AsyncMileage(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        from .resources.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def sales(self) -> AsyncSales:
        from .resources.sales import AsyncSales

        return AsyncSales(self)

    @cached_property
    def services(self) -> AsyncServices:
        from .resources.services import AsyncServices

        return AsyncServices(self)

    @cached_property
    def shared(self) -> AsyncShared:
        from .resources.shared import AsyncShared

        return AsyncShared(self)

    @cached_property
    def storage(self) -> AsyncStorage:
        from .resources.storage import AsyncStorage

        return AsyncStorage(self)

    @cached_property
    def timeline(self) -> AsyncTimeline:
        from .resources.timeline import AsyncTimeline

        return AsyncTimeline(self)

    @cached_property
    def timers(self) -> AsyncTimers:
        from .resources.timers import AsyncTimers

        return AsyncTimers(self)

    @cached_property
    def upload(self) -> AsyncUploadResource:
        from .resources.upload import AsyncUploadResource

        return AsyncUploadResource(self)

    async def changes(
        self,
        resource: Listed[T],
        *,
        since: datetime | ChangePosition,
        select: SequenceNotStr[str] = (),
        overlap: timedelta | None = None,
        limit: int | None = None,
    ) -> Changes[T]:
        """Return the records that were created or changed since a moment, or since the last position.

        Records are ordered by `updated_at`, in the vendor's time zone. Each call starts a little before the latest change
        that was returned, so that it misses nothing. A record is returned again only if it changed. Deleted records do not
        appear here: see `deletions`.

        Args:
            resource: The resource, such as `client.crm.organizations`.
            since: A moment without time zone, or the `position` of earlier `Changes`; you can store positions.
            select: Members to return; `id` and `updated_at` are always among them.
            overlap: How far to look back before the latest change; one minute by default.
            limit: Stop after the page that reaches this many records; continue from the position.

        Raises:
            TrackingInterrupted: A request failed; `found` has the result so far.
        """
        from ._overlay import client as flows

        return await self.transport.run(
            flows.changes(resource, since=since, select=select, overlap=overlap, limit=limit)
        )

    async def deletions(
        self,
        resource: Listed[Any],
        known_ids: Iterable[str],
        *,
        position: DeletionPosition | None = None,
        limit: int | None = None,
        progress: Progress | None = None,
    ) -> Deletions:
        """Return which of the known identifiers are deleted.

        The vendor has no list of deletions. The client asks for the identifiers, a hundred per request. It then asks for
        each missing record alone. A record counts as deleted only if the vendor answers 404.

        Args:
            resource: The resource, such as `client.hours.hours`.
            known_ids: The identifiers you stored.
            position: The `position` of earlier `Deletions`, to continue with the same identifiers.
            limit: Stop after this many identifiers, rounded up to whole requests.
            progress: Called with the identifiers compared so far and their number.

        Raises:
            TrackingInterrupted: A request failed; `found` has the result so far.
        """
        from ._overlay import client as flows

        return await self.transport.run(
            flows.deletions(resource, known_ids, position=position, limit=limit, progress=progress)
        )


def _credentials(api_key: AsyncSecretSource, api_secret: AsyncSecretSource) -> Mapping[str, Credential]:
    return {
        "authenticationKey": HeaderKey("Authentication-Key", Secret("api_key", api_key, "SIMPLICATE_API_KEY")),
        "authenticationSecret": HeaderKey(
            "Authentication-Secret", Secret("api_secret", api_secret, "SIMPLICATE_API_SECRET")
        ),
    }
