# Copied from generator/runtime/client/base.py; edit it there, then generate again.
"""What both kinds of client share: how one is put together, and how a copy with other options is."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import ClassVar, NoReturn, Protocol

from ..auth.credentials import Credential, Keyring
from ..call.arguments import Arguments
from ..call.call import Addresses
from ..call.defaults import Defaults
from ..call.options import Options, Settings
from ..core.errors import InvalidArgument
from ..core.redaction import Masking
from ..dialect.budget import RateLimitState
from ..dialect.process_budgets import BUDGETS, budget_key, budget_rule
from ..http.engine import Engine
from ..http.request import Requests, is_open
from .config import ClientConfig, documented_url, own_url, refuse_unknown


class _Closable(Protocol):
    """What has connections of its own, in both kinds of client."""

    def close(self) -> None: ...
    async def aclose(self) -> None: ...


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
        refuse_unknown(settings, config.options)
        options = config.options(**settings)
        addresses = Addresses(config.servers, config.variables, variables)
        addresses.allows_http = options.allow_http
        given_url = own_url(config, base_url)
        address = given_url or documented_url(config, addresses, server)
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
                addresses=addresses if not given_url or given_url == config.base_url else None,
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
        from ..http.pacing import Machines

        budget = shared_budget(
            engine.options.shared_limits,
            engine.rate_limiter.rule,
            [engine.requests.address, *engine.requests.secret_texts()],
            engine.logger,
            is_async=is_async,
        )
        engine.pacing.share(Machines(budget, is_async=is_async))
        self._shared = budget

    def _changed(self, settings: Settings) -> Engine:
        """Return an engine with other options; dialect, budget and credentials stay shared."""
        engine = self._engine
        refuse_unknown(settings, type(engine.options))
        options = engine.options.changed(**settings)
        if "headers" in settings:
            options = options.changed(headers={**engine.options.headers, **options.headers})
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


def _traced(engine: Engine) -> Engine:
    """Return an engine that makes spans, where the options ask for it."""
    if not engine.options.tracing:
        return engine
    from .tracing import TracedEngine  # only for those who want traces

    return TracedEngine(engine)
