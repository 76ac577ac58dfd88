# Copied from generator/runtime/client/client.py; edit it there, then generate again.
"""Clients: a generated one adds its resources, credentials and quirks."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, ClassVar, Final, NoReturn, Protocol, Self, TypedDict, TypeVar, Unpack, cast

from attrs import evolve, fields

from .. import client as _lazily
from ..auth.credentials import Credential, Keyring
from ..call.arguments import Arguments
from ..call.call import Addresses, Call, Server, Variable
from ..call.defaults import Default, Defaults
from ..call.options import Options, Settings
from ..codec.codec import Codec
from ..core.drift import one
from ..core.errors import InvalidArgument
from ..core.http import AsyncHttpSender, CertSource, HttpSender, ProxySource, VerifySource, httpx
from ..core.quirks import Quirks
from ..core.redaction import Masking
from ..core.values import UNSET, Value
from ..dialect.budget import BUDGETS, RateLimitState, budget_key, budget_rule
from ..dialect.dialect import Dialect
from ..http.engine import Engine
from ..http.request import OWN_HEADERS, Requests, is_open
from ..http.transport import (
    Async,
    Connections,
    Sync,
    is_told_by_environment,
    made_for_environment,
    no_loop,
    running_loop,
)

H = TypeVar("H")


class _Closable(Protocol):
    """What has connections of its own, in both kinds of client."""

    def close(self) -> None: ...
    async def aclose(self) -> None: ...


class ClientConfig(Value):
    """A vendor's part of a client."""

    package: str = "client"
    """Import name; the logger is called so."""
    user_agent: str = "client"
    """`name/version`."""
    base_url: str | None = None
    """The vendor's address where all customers share one."""
    base_url_variable: str | None = None
    """Environment variable that names another."""
    path: str = ""
    """How the address ends, where that is all that is documented of it."""
    servers: tuple[Server, ...] = ()
    """The vendor's addresses where there are several, or parts of one differ; the first is the usual one."""
    server_variable: str | None = None
    """Environment variable that chooses among them."""
    variables: tuple[Variable, ...] = ()
    """The parts that differ."""
    quirks: Quirks = Quirks()
    dialect: type[Dialect] = Dialect
    codec: type[Codec] = Codec
    secrets: tuple[str, ...] = ()
    """Members of bodies that must not be shown, by their names on the wire."""
    arguments: str | None = None
    """Module that tells the types of arguments; imported with the first call that has some."""
    has_open_calls: bool = False
    """Whether some calls need no credential: a missing one is told by the first call that needs it."""
    options: type[Options] = Options
    """A vendor's options may be more than the usual ones."""
    defaults: tuple[Default, ...] = ()
    """What most calls require and a client may know for all of them."""


class AnyClient:
    """Shared by both kinds of client; a generated class adds its vendor's `_config`."""

    _config: ClassVar[ClientConfig] = ClientConfig()

    _engine: Engine
    _shared: _Closable | None = None
    """The budget that this client shares with other machines."""
    _owner = True
    """Whether closing it closes the connections; a copy leaves them open."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._engine.requests.address!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} holds connections and credentials: it cannot be copied or pickled. Make one in "
            "each process; with_options() returns one with other options that shares the connections"
        )

    @property
    def options(self) -> Options:
        """The options in force."""
        return self._engine.options

    @property
    def rate_limit(self) -> RateLimitState:
        """The state of the request budget."""
        return self._engine.rate_limiter.state

    def _begin(  # noqa: PLR0913, PLR0917  all that a client is made of
        self,
        base_url: str | None,
        credentials: Mapping[str, Credential],
        security: Sequence[Sequence[str]],
        settings: Settings,
        server: str | None,
        variables: Mapping[str, str | None],
        defaults: Mapping[str, str | int | None],
        library: Mapping[str, str],
    ) -> Engine:
        config = self._config
        _refuse_unknown(settings, config.options)
        options = config.options(**settings)
        addresses = Addresses(config.servers, config.variables, variables)
        addresses.allows_http = options.allow_http
        own_url = _own_url(config, base_url)
        address = own_url or _documented_url(config, addresses, server)
        if not options.allow_http and is_open(address):
            raise InvalidArgument(
                f"{address.partition('?')[0]} is not encrypted: use https://, or allow it with allow_http=True"
            )
        keyring = Keyring(credentials, security, at_once=not config.has_open_calls)
        logger = logging.getLogger(config.package)
        masking = Masking(keyring.names(), keyring.values)
        codec = config.codec(
            strict=options.strict, on_drift=masking.drifts(options.on_drift), timezone=options.timezone
        )
        dialect = config.dialect(config.quirks, codec).under(options)
        engine = Engine(
            dialect=dialect,
            codec=codec,
            requests=Requests(
                dialect.base_url(address),
                keyring,
                config.user_agent,
                options.headers,
                library,
                addresses=addresses if not own_url or own_url == config.base_url else None,
            ),
            rate_limiter=BUDGETS.of(
                budget_key(config.package, address, keyring.values(), options.clock.now),
                budget_rule(config.quirks.rate_limit, options.requests_per_minute),
                is_explicit=options.requests_per_minute is not None,
            ),
            options=options,
            masking=masking,
            logger=logger,
            arguments=Arguments(config.arguments, Defaults(config.defaults, defaults) if config.defaults else None),
            secrets=frozenset(config.secrets),
        )
        return _traced(engine)

    def _share(self, *, is_async: bool) -> None:
        """Keep the request budget in Redis if `shared_limits` names one."""
        engine = self._engine
        if engine.options.shared_limits is None:
            return
        from ..dialect.shared_budget import shared_budget  # only with the extra

        budget = shared_budget(
            engine.options.shared_limits,
            engine.rate_limiter.rule,
            [engine.requests.address, *engine.requests.secret_texts()],
            engine.logger,
            is_async=is_async,
        )
        engine.pacing.share(budget.take_async if is_async else budget.take)
        self._shared = budget

    def _changed(self, settings: Settings) -> Engine:
        """Return an engine with other options; dialect, budget and credentials stay shared."""
        engine = self._engine
        _refuse_unknown(settings, type(engine.options))
        options = evolve(engine.options, **settings)
        if "headers" in settings:
            options = evolve(options, headers={**engine.options.headers, **options.headers})
        headers = options.headers
        if options.requests_per_minute != engine.options.requests_per_minute:
            engine.rate_limiter.change(budget_rule(self._config.quirks.rate_limit, options.requests_per_minute))
        codec = engine.codec
        if any(
            getattr(options, name) is not getattr(engine.options, name) for name in ("strict", "on_drift", "timezone")
        ):
            on_drift = engine.masking.drifts(options.on_drift)
            codec = self._config.codec(strict=options.strict, on_drift=on_drift, timezone=options.timezone)
        changed = engine.changed(
            dialect=engine.dialect.under(options, codec),
            codec=codec,
            requests=engine.requests if headers == engine.options.headers else engine.requests.with_headers(headers),
            options=options,
        )
        return _traced(changed)


class RecordingClient(AnyClient):
    """A client whose exchanges can be recorded."""

    def record(self) -> _lazily.ExchangeRecorder:
        """Record what this client and its copies send and get: `with client.record() as exchanges:`.

        The list grows while the block runs: method, URL, headers and body of each request, and the answer, credentials
        and secret members masked in both. Both may hold personal data. What had no answer is not in it.
        """
        from .recording import ExchangeRecorder  # only for those who record

        return ExchangeRecorder(self._engine)


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
            InvalidArgument: It makes no call, or one that could not be sent.
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
            InvalidArgument: It makes no call, or one that could not be sent.
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
        InvalidArgument: It is of another kind.
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
    raise InvalidArgument(f"http_client is a {type(http_client).__name__}; {wanted}")


class _Connection(TypedDict):
    verify: VerifySource
    cert: CertSource
    proxy: ProxySource
    limits: httpx.Limits | None
    http2: bool


_USUAL: Final[Mapping[str, object]] = {"verify": True, "cert": None, "proxy": None, "limits": None, "http2": False}


def _connection(http_client: object, **options: Unpack[_Connection]) -> dict[str, Any]:
    """Return the arguments for the HTTP client that we make.

    Raises:
        InvalidArgument: There is one of the caller's, and options beside it.
    """
    others = [name for name, value in options.items() if value is not _USUAL.get(name)]
    if not others:
        return {}
    if http_client is not None:
        raise InvalidArgument(f"http_client has its own connections: give {' and '.join(others)} to it")
    from .connecting import connection_arguments  # rarely needed

    return connection_arguments(**options)


def _traced(engine: Engine) -> Engine:
    """Return an engine that makes spans, where the options ask for it."""
    if not engine.options.tracing:
        return engine
    from .tracing import TracedEngine  # only for those who want traces

    return TracedEngine(engine)


def _own_url(config: ClientConfig, base_url: str | httpx.URL | None) -> str | None:
    """Return the base URL of the argument or the environment variable, or `None` if there is neither."""
    if base_url is not None and not isinstance(base_url, str) and not isinstance(cast(object, base_url), httpx.URL):
        raise InvalidArgument(f"base_url is {one(type(base_url).__name__)}; give a text such as https://vendor.example")
    url = base_url or os.environ.get(config.base_url_variable or "")
    return str(url) if url else None


def _documented_url(config: ClientConfig, addresses: Addresses, server: str | None) -> str:
    """Return the documented base URL.

    Raises:
        InvalidArgument: No complete address is documented.
    """
    chosen = addresses.chosen(server or os.environ.get(config.server_variable or "") or None)
    address = config.base_url or (addresses.of(chosen) if chosen is not None else None)
    if address:
        return address
    or_else = f" (or the environment variable {config.base_url_variable})" if config.base_url_variable else ""
    reason = "the vendor's address differs from customer to customer, or is not documented"
    if config.path:
        reason = f"of the address only its end is documented, {config.path}"
    raise InvalidArgument(f"base_url{or_else} is missing: {reason}")


def _refuse_unknown(settings: Mapping[str, object], options: type[Options]) -> None:
    """Raise `InvalidArgument` for an unknown option, and name the option most like it."""
    names = [attribute.name for attribute in fields(options)]
    for name in settings:
        if name in _USUAL:
            raise InvalidArgument(f"{name} is of the connections, which copies share: give it to the constructor")
        if name not in names:
            import difflib  # rarely needed

            alike = difflib.get_close_matches(name, names, 1)
            hint = f"; {alike[0]} may be meant" if alike else f"; there are {', '.join(sorted(names))}"
            raise InvalidArgument(f"{name} is not an option{hint}")


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
