# Copied from generator/runtime/client/client.py; edit it there, then generate again.
"""Clients: a generated one adds its resources, credentials and quirks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypedDict, TypeVar, Unpack, cast

from .. import client as _lazily
from ..auth.credentials import Credential
from ..call.call import Call
from ..call.options import Settings
from ..core.drift import one
from ..core.errors import InvalidArgument
from ..core.http import AsyncHttpSender, CertSource, HttpSender, ProxySource, VerifySource, httpx
from ..core.values import UNSET
from ..http.reports import ExchangeRecorder
from ..http.request import OWN_HEADERS
from ..http.transport import (
    Async,
    Connections,
    Sync,
    is_told_by_environment,
    made_for_environment,
    no_loop,
    running_loop,
)
from .base import AnyClient
from .config import OF_CONNECTIONS

H = TypeVar("H")


class RecordingClient(AnyClient):
    """A client whose exchanges can be recorded."""

    def record(self) -> ExchangeRecorder:
        """Record what this client and its copies send and get: `with client.record() as exchanges:`.

        The list grows while the block runs: method, URL, headers and body of each request, and the answer, credentials
        and secret members masked in both. Both may hold personal data. What had no answer is not in it.
        """
        return ExchangeRecorder(self._engine.reports)


class BareClient(AnyClient):
    """A blocking client; use it in a `with` block or call `close()`. Safe to share between threads."""

    def __init__(  # noqa: PLR0913  one argument for each setting; all have defaults
        self,
        *,
        credentials: Mapping[str, Credential] | None = None,
        security: Sequence[Sequence[str]] = (),
        base_url: str | None = None,
        server: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        defaults: Mapping[str, str | int | None] | None = None,
        http_client: HttpSender | None = None,
        verify: VerifySource = True,
        cert: CertSource = None,
        proxy: ProxySource = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        connection = _connection(http_client, verify=verify, cert=cert, proxy=proxy, limits=limits, http2=http2)
        own = None
        if http_client is not None:
            own = _checked(http_client, httpx.Client)
            settings.setdefault("timeout", own.timeout)
            _take_clock(settings, own)
        # A missing credential raises before anything is opened.
        library = OWN_HEADERS if own is None else dict(own.headers)
        self._engine = self._begin(
            base_url, credentials or {}, security, settings, server, variables or {}, defaults or {}, library
        )
        timeout = self.options.timeout

        self._share(is_async=False)

        def make() -> httpx.Client:
            from ..http.pool import BlockingPool  # with httpx, which takes longer to import than all that is here

            return made_for_environment(lambda: BlockingPool(timeout=timeout, **connection))

        self._connections: Connections[httpx.Client] = Connections(own, make, no_loop)
        if own is None and (connection or is_told_by_environment()):
            self._connections.current()  # refuses what cannot be used
        self.transport = Sync(self._connections, self._engine)
        """Performs calls and flows; the resources' methods go through it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; a copy, or a client over an HTTP client handed in, leaves them open."""
        if self._owner and self._connections.is_own:
            self._connections.current().close()
        if self._owner and self._shared is not None:
            self._shared.close()

    def with_options(self, **settings: Unpack[Settings]) -> Self:
        """Return a copy with other options; it shares connections and request budget with this client.

        Args:
            timeout: Seconds that each phase of an attempt may take, or an `httpx.Timeout`; 60 by default.
            deadline: Seconds that the whole call may take; by default it has no end.
            retries: How often a call is tried again after a failure that allows it; 2 by default.
            max_wait: Longest wait in seconds, for a retry or the request budget; 120 by default.
            requests_per_minute: Most requests in any minute; by default the documented budget.
            shared_limits: Address of a Redis that keeps the request budget for several machines; set it on the client.
            wait_until_ready: Seconds to keep asking when the vendor says "not yet"; by default not at all.
            max_body: Largest answer in bytes that is held in memory; 256 MiB by default.
            max_file: Largest file in bytes that is stored; 16 GiB by default.
            max_json: Largest JSON answer in bytes; 64 MiB by default.
            allow_http: Whether a `base_url` may be `http://`; no by default.
            strict: Whether an answer that is not as documented is an error; no by default.
            on_drift: Called with every difference between an answer and its documentation.
            on_attempt: Called after every attempt.
            on_exchange: Called with every raw answer.
            on_wait: Called before a call waits.
            tracing: Whether each call is a span of OpenTelemetry; needs the extra `[otel]`; no by default.
            headers: Headers sent with every request, beside those of this client.
            extra_query: Query parameters added to every call, such as undocumented ones.
            extra_body: Members added to the body of every write, such as undocumented ones.
            timezone: The zone of the vendor's times that name none.
            clock: Time and chance, for tests.
        """
        copy = object.__new__(type(self))
        copy._engine, copy._connections, copy._owner = self._changed(settings), self._connections, False
        copy.transport = type(self.transport)(self._connections, copy._engine)
        return copy

    def request(  # noqa: PLR0913  one argument for each part of a request
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        form: object = UNSET,
        headers: Mapping[str, object] | None = None,
    ) -> Any:
        """Make a call that has no method, and return the plain JSON of its response."""
        return self.transport.send(_undocumented(method, path, query, json, form, headers))

    def _explained(self, calls: Callable[[Self], object]) -> _lazily.PlannedRequests:
        from .explaining import Blocking, Plan, explained  # only for those who ask

        copy, plan = self.with_options(), Plan(self._engine)
        copy._engine, copy.transport = plan, Blocking(self._connections, plan)
        return explained(plan, lambda: calls(copy))


class ExplainingClient(BareClient):
    """A blocking client that can show what it would send."""

    def explain(self, calls: Callable[[Self], object]) -> _lazily.PlannedRequests:
        """Return what calls would send, and send nothing: `client.explain(lambda c: c.things.create(name="x"))`.

        Of a method that makes several requests, and of several calls: each request up to the first that depends on an
        answer. `print(...)` shows all; `method`, `url`, `headers` and `body` are those of the first request.

        Args:
            calls: Makes the calls with the client that it is given; how far it comes depends on its use of answers.

        Raises:
            InvalidArgument: `calls` makes no call, or one that could not be sent.
        """
        return self._explained(calls)


class Client(RecordingClient, ExplainingClient):
    """A blocking client with all that there is."""


class AsyncBareClient(AnyClient):
    """An awaitable client, for asyncio and trio; use it in an `async with` block or call `aclose()`."""

    def __init__(  # noqa: PLR0913  one argument for each setting; all have defaults
        self,
        *,
        credentials: Mapping[str, Credential] | None = None,
        security: Sequence[Sequence[str]] = (),
        base_url: str | None = None,
        server: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        defaults: Mapping[str, str | int | None] | None = None,
        http_client: AsyncHttpSender | None = None,
        verify: VerifySource = True,
        cert: CertSource = None,
        proxy: ProxySource = None,
        limits: httpx.Limits | None = None,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        connection = _connection(http_client, verify=verify, cert=cert, proxy=proxy, limits=limits, http2=http2)
        own = None
        if http_client is not None:
            own = _checked(http_client, httpx.AsyncClient)
            settings.setdefault("timeout", own.timeout)
            _take_clock(settings, own)
        # A missing credential raises before anything is opened.
        library = OWN_HEADERS if own is None else dict(own.headers)
        self._engine = self._begin(
            base_url, credentials or {}, security, settings, server, variables or {}, defaults or {}, library
        )
        timeout = self.options.timeout
        self._share(is_async=True)

        def make() -> httpx.AsyncClient:
            from ..http.pool import AwaitablePool  # with httpx, which takes longer to import than all that is here

            return made_for_environment(lambda: AwaitablePool(timeout=timeout, **connection))

        self._connections: Connections[httpx.AsyncClient] = Connections(own, make, running_loop)
        if own is None and (connection or is_told_by_environment()):
            self._connections.current()  # refuses what cannot be used
        self.transport = Async(self._connections, self._engine)
        """Performs calls and flows; the resources' methods go through it."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections; a copy, or a client over an HTTP client handed in, leaves them open."""
        if self._owner and self._connections.is_own:
            await self._connections.current().aclose()
        if self._owner and self._shared is not None:
            await self._shared.aclose()

    def with_options(self, **settings: Unpack[Settings]) -> Self:
        """Return a copy with other options; it shares connections and request budget with this client.

        Args:
            timeout: Seconds that each phase of an attempt may take, or an `httpx.Timeout`; 60 by default.
            deadline: Seconds that the whole call may take; by default it has no end.
            retries: How often a call is tried again after a failure that allows it; 2 by default.
            max_wait: Longest wait in seconds, for a retry or the request budget; 120 by default.
            requests_per_minute: Most requests in any minute; by default the documented budget.
            shared_limits: Address of a Redis that keeps the request budget for several machines; set it on the client.
            wait_until_ready: Seconds to keep asking when the vendor says "not yet"; by default not at all.
            max_body: Largest answer in bytes that is held in memory; 256 MiB by default.
            max_file: Largest file in bytes that is stored; 16 GiB by default.
            max_json: Largest JSON answer in bytes; 64 MiB by default.
            allow_http: Whether a `base_url` may be `http://`; no by default.
            strict: Whether an answer that is not as documented is an error; no by default.
            on_drift: Called with every difference between an answer and its documentation.
            on_attempt: Called after every attempt.
            on_exchange: Called with every raw answer.
            on_wait: Called before a call waits.
            tracing: Whether each call is a span of OpenTelemetry; needs the extra `[otel]`; no by default.
            headers: Headers sent with every request, beside those of this client.
            extra_query: Query parameters added to every call, such as undocumented ones.
            extra_body: Members added to the body of every write, such as undocumented ones.
            timezone: The zone of the vendor's times that name none.
            clock: Time and chance, for tests.
        """
        copy = object.__new__(type(self))
        copy._engine, copy._connections, copy._owner = self._changed(settings), self._connections, False
        copy.transport = type(self.transport)(self._connections, copy._engine)
        return copy

    async def request(  # noqa: PLR0913  one argument for each part of a request
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        json: object = UNSET,
        form: object = UNSET,
        headers: Mapping[str, object] | None = None,
    ) -> Any:
        """Make a call that has no method, and return the plain JSON of its response."""
        return await self.transport.send(_undocumented(method, path, query, json, form, headers))

    async def _explained(self, calls: Callable[[Self], object]) -> _lazily.PlannedRequests:
        from .explaining import Awaiting, Plan, explained_async  # only for those who ask

        copy, plan = self.with_options(), Plan(self._engine)
        copy._engine, copy.transport = plan, Awaiting(self._connections, plan)
        return await explained_async(plan, lambda: calls(copy))


class AsyncExplainingClient(AsyncBareClient):
    """An awaitable client that can show what it would send."""

    async def explain(self, calls: Callable[[Self], object]) -> _lazily.PlannedRequests:
        """Return what calls would send, and send nothing: `await client.explain(lambda c: c.things.create(name="x"))`.

        Of a method that makes several requests, and of several calls: each request up to the first that depends on an
        answer. `print(...)` shows all; `method`, `url`, `headers` and `body` are those of the first request.

        Args:
            calls: Makes the calls with the client that it is given; how far it comes depends on its use of answers.

        Raises:
            InvalidArgument: `calls` makes no call, or one that could not be sent.
        """
        return await self._explained(calls)


class AsyncClient(RecordingClient, AsyncExplainingClient):
    """An awaitable client with all that there is."""


def _take_clock(settings: Settings, http_client: object) -> None:
    """Let a client wait by the clock of its `http_client`, if that has one: a simulator's has."""
    clock: Any = getattr(http_client, "clock", None)
    if callable(getattr(clock, "asleep", None)):
        settings.setdefault("clock", clock)


def _checked(http_client: object, kind: type[H]) -> H:
    """Return an HTTP client that was handed in; one of httpx2 is wrapped, so that it looks like one of httpx.

    Raises:
        InvalidArgument: The object is not an HTTP client of the right flavour.
    """
    if isinstance(http_client, kind):
        return http_client
    if "httpx2" in sys.modules:
        from ..http.foreign import adapted  # rarely needed

        if (wrapped := adapted(http_client, kind.__name__)) is not None:
            return cast(H, wrapped)
    wanted = (
        "a blocking client takes httpx.Client" if kind is httpx.Client else "an async client takes httpx.AsyncClient"
    )
    raise InvalidArgument(f"http_client is {one(type(http_client).__name__)}; {wanted}")


class _Connection(TypedDict):
    verify: VerifySource
    cert: CertSource
    proxy: ProxySource
    limits: httpx.Limits | None
    http2: bool


def _connection(http_client: object, **options: Unpack[_Connection]) -> dict[str, Any]:
    """Return the arguments for the HTTP client that we make.

    Raises:
        InvalidArgument: The caller gave an HTTP client of their own, and options of connections beside it.
    """
    others = [name for name, value in options.items() if value is not OF_CONNECTIONS.get(name)]
    if not others:
        return {}
    if http_client is not None:
        raise InvalidArgument(f"http_client has its own connections: give {' and '.join(others)} to it")
    from .connecting import connection_arguments  # rarely needed

    return connection_arguments(**options)


def _undocumented(  # noqa: PLR0913, PLR0917  one argument for each part of a request
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    json: object,
    form: object,
    headers: Mapping[str, object] | None,
) -> Call[object]:
    # Braces are text here: there are no parameters to put in.
    route = path.replace("{", "%7B").replace("}", "%7D")
    return Call(method.upper(), route, query=query or {}, header=headers or {}, json=json, form=form, returns=object)
