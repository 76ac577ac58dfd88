# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""The clients, blocking and awaitable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Unpack

from . import models
from . import resources as _resources
from ._overlay.codec import SimplicateCodec
from ._overlay.dialect import SimplicateDialect
from ._runtime.auth import AsyncSecretSource, Credential, HeaderKey, Secret, SecretSource
from ._runtime.call import Call, Server, Settings, T, Variable
from ._runtime.client import AsyncClient, Client, ClientConfig
from ._runtime.core import (
    AsyncHttpSender,
    CertSource,
    Failure,
    HttpSender,
    Paging,
    Progress,
    ProxySource,
    Quirks,
    RateLimit,
    RetryRule,
    SequenceNotStr,
    VerifySource,
    httpx,
)
from ._runtime.filters import FilterStyle

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
        api_secret: SecretSource = None,
        subdomain: str | None = None,
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
    def costs(self) -> _resources.Costs:
        """Costs."""
        return _resources.Costs(self)

    @cached_property
    def crm(self) -> _resources.Crm:
        """Crm."""
        return _resources.Crm(self)

    @cached_property
    def custom_fields(self) -> _resources.CustomFields:
        """Custom fields."""
        return _resources.CustomFields(self)

    @cached_property
    def documents(self) -> _resources.Documents:
        """Contents of documents, and the calls that send and fetch whole files."""
        return _resources.Documents(self)

    @cached_property
    def hours(self) -> _resources.Hours:
        """Hours."""
        return _resources.Hours(self)

    @cached_property
    def hrm(self) -> _resources.Hrm:
        """Hrm."""
        return _resources.Hrm(self)

    @cached_property
    def invoices(self) -> _resources.Invoices:
        """Invoices."""
        return _resources.Invoices(self)

    @cached_property
    def mileage(self) -> _resources.Mileage:
        """Mileage."""
        return _resources.Mileage(self)

    @cached_property
    def projects(self) -> _resources.Projects:
        """Projects."""
        return _resources.Projects(self)

    @cached_property
    def sales(self) -> _resources.Sales:
        """Sales."""
        return _resources.Sales(self)

    @cached_property
    def services(self) -> _resources.Services:
        """Services."""
        return _resources.Services(self)

    @cached_property
    def shared(self) -> _resources.Shared:
        """Shared."""
        return _resources.Shared(self)

    @cached_property
    def storage(self) -> _resources.Storage:
        """Files of the application. The vendor's change log names these calls, not their parameters."""
        return _resources.Storage(self)

    @cached_property
    def timeline(self) -> _resources.Timeline:
        """Timeline."""
        return _resources.Timeline(self)

    @cached_property
    def timers(self) -> _resources.Timers:
        """Timers."""
        return _resources.Timers(self)

    @cached_property
    def upload(self) -> _resources.UploadResource:
        """Upload."""
        return _resources.UploadResource(self)

    def ping(self) -> None:
        """Check address and credentials with a cheap request, GET /crm/gender.

        Raises:
            TransportError: Nothing answers at this address, or not in time.
            ApiError: The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials.
            DecodeError: Something else answers at this address.
        """
        self.transport.send(Call("GET", "/crm/gender", returns=object))

    def changes(
        self,
        resource: models.Listed[T],
        *,
        since: datetime | models.ChangePosition,
        select: SequenceNotStr[str] = (),
        overlap: timedelta | None = None,
        limit: int | None = None,
    ) -> models.Changes[T]:
        """Return the records that were created or changed since a moment, or since the last position.

        Records are ordered by `updated_at`, in the vendor's time zone. Each call starts a little before the latest change
        that was returned, so that it misses nothing. A record is returned again only if it changed. Deleted records do not
        appear here: see `deletions`.

        Quirks, in QUIRKS.md: SC-23.

        Args:
            resource: The resource, such as `client.crm.organizations`.
            since: A moment without time zone, or the `position` of earlier `Changes`; you can store positions.
            select: Members to return; `id` and `updated_at` are always among them.
            overlap: How far to look back before the latest change; one minute by default.
            limit: Stop after the page that reaches this many records; continue from the position.

        Raises:
            TrackingInterrupted: A request failed; `result` has what was read until then.
        """
        from ._overlay import client as flows

        return self.transport.run(flows.changes(resource, since=since, select=select, overlap=overlap, limit=limit))

    def deletions(
        self,
        resource: models.Listed[Any],
        known_ids: Iterable[str],
        *,
        position: models.DeletionPosition | None = None,
        limit: int | None = None,
        progress: Progress | None = None,
    ) -> models.Deletions:
        """Return which of the known identifiers are deleted.

        The vendor has no list of deletions. The client asks for the identifiers, a hundred per request. It then asks for
        each missing record alone. A record counts as deleted only if the vendor answers 404.

        Quirks, in QUIRKS.md: SC-23.

        Args:
            resource: The resource, such as `client.hours.hours`.
            known_ids: The identifiers you stored.
            position: The `position` of earlier `Deletions`, to continue with the same identifiers.
            limit: Stop after this many identifiers, rounded up to whole requests.
            progress: Called with the identifiers compared so far and their number.

        Raises:
            TrackingInterrupted: A request failed; `result` has what was read until then.
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
        api_secret: AsyncSecretSource = None,
        subdomain: str | None = None,
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
    def costs(self) -> _resources.AsyncCosts:
        """Costs."""
        return _resources.AsyncCosts(self)

    @cached_property
    def crm(self) -> _resources.AsyncCrm:
        """Crm."""
        return _resources.AsyncCrm(self)

    @cached_property
    def custom_fields(self) -> _resources.AsyncCustomFields:
        """Custom fields."""
        return _resources.AsyncCustomFields(self)

    @cached_property
    def documents(self) -> _resources.AsyncDocuments:
        """Contents of documents, and the calls that send and fetch whole files."""
        return _resources.AsyncDocuments(self)

    @cached_property
    def hours(self) -> _resources.AsyncHours:
        """Hours."""
        return _resources.AsyncHours(self)

    @cached_property
    def hrm(self) -> _resources.AsyncHrm:
        """Hrm."""
        return _resources.AsyncHrm(self)

    @cached_property
    def invoices(self) -> _resources.AsyncInvoices:
        """Invoices."""
        return _resources.AsyncInvoices(self)

    @cached_property
    def mileage(self) -> _resources.AsyncMileage:
        """Mileage."""
        return _resources.AsyncMileage(self)

    @cached_property
    def projects(self) -> _resources.AsyncProjects:
        """Projects."""
        return _resources.AsyncProjects(self)

    @cached_property
    def sales(self) -> _resources.AsyncSales:
        """Sales."""
        return _resources.AsyncSales(self)

    @cached_property
    def services(self) -> _resources.AsyncServices:
        """Services."""
        return _resources.AsyncServices(self)

    @cached_property
    def shared(self) -> _resources.AsyncShared:
        """Shared."""
        return _resources.AsyncShared(self)

    @cached_property
    def storage(self) -> _resources.AsyncStorage:
        """Files of the application. The vendor's change log names these calls, not their parameters."""
        return _resources.AsyncStorage(self)

    @cached_property
    def timeline(self) -> _resources.AsyncTimeline:
        """Timeline."""
        return _resources.AsyncTimeline(self)

    @cached_property
    def timers(self) -> _resources.AsyncTimers:
        """Timers."""
        return _resources.AsyncTimers(self)

    @cached_property
    def upload(self) -> _resources.AsyncUploadResource:
        """Upload."""
        return _resources.AsyncUploadResource(self)

    async def ping(self) -> None:
        """Check address and credentials with a cheap request, GET /crm/gender.

        Raises:
            TransportError: Nothing answers at this address, or not in time.
            ApiError: The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials.
            DecodeError: Something else answers at this address.
        """
        await self.transport.send(Call("GET", "/crm/gender", returns=object))

    async def changes(
        self,
        resource: models.Listed[T],
        *,
        since: datetime | models.ChangePosition,
        select: SequenceNotStr[str] = (),
        overlap: timedelta | None = None,
        limit: int | None = None,
    ) -> models.Changes[T]:
        """Return the records that were created or changed since a moment, or since the last position.

        Records are ordered by `updated_at`, in the vendor's time zone. Each call starts a little before the latest change
        that was returned, so that it misses nothing. A record is returned again only if it changed. Deleted records do not
        appear here: see `deletions`.

        Quirks, in QUIRKS.md: SC-23.

        Args:
            resource: The resource, such as `client.crm.organizations`.
            since: A moment without time zone, or the `position` of earlier `Changes`; you can store positions.
            select: Members to return; `id` and `updated_at` are always among them.
            overlap: How far to look back before the latest change; one minute by default.
            limit: Stop after the page that reaches this many records; continue from the position.

        Raises:
            TrackingInterrupted: A request failed; `result` has what was read until then.
        """
        from ._overlay import client as flows

        return await self.transport.run(
            flows.changes(resource, since=since, select=select, overlap=overlap, limit=limit)
        )

    async def deletions(
        self,
        resource: models.Listed[Any],
        known_ids: Iterable[str],
        *,
        position: models.DeletionPosition | None = None,
        limit: int | None = None,
        progress: Progress | None = None,
    ) -> models.Deletions:
        """Return which of the known identifiers are deleted.

        The vendor has no list of deletions. The client asks for the identifiers, a hundred per request. It then asks for
        each missing record alone. A record counts as deleted only if the vendor answers 404.

        Quirks, in QUIRKS.md: SC-23.

        Args:
            resource: The resource, such as `client.hours.hours`.
            known_ids: The identifiers you stored.
            position: The `position` of earlier `Deletions`, to continue with the same identifiers.
            limit: Stop after this many identifiers, rounded up to whole requests.
            progress: Called with the identifiers compared so far and their number.

        Raises:
            TrackingInterrupted: A request failed; `result` has what was read until then.
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
