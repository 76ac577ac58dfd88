# Copied from generator/runtime/dialect/shared_budget.py; edit it there, then generate again.
"""A request budget in Redis, which workers on many machines share: the extra `shared-limits`.

The package `limits` counts the requests there, in a moving window. While Redis cannot be reached, each process keeps
the budget by itself; the log tells it once.
"""

from __future__ import annotations

import hashlib
import logging
import math
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

from ..core.errors import InvalidArgument
from ..core.quirks import RateLimit

_SLACK = 60.0
"""A period is taken to be longer by this part of itself: requests do not take the same time to arrive."""
_JITTER = 0.15
"""By so many seconds at least, unless that is much of a short period."""
_TICKS = 20
"""Units of time per second: Redis counts them as whole numbers."""
_SHORTEST = 0.005
_PATIENCE = 2.0
"""Seconds that Redis may take for an answer."""
_AGAIN = 30.0
"""Seconds until Redis is asked again after it could not be reached."""


class SharedBudget:
    """The budget of one credential, in Redis."""

    def __init__(self, storage: Callable[[], Any], rule: RateLimit, key: str, logger: logging.Logger) -> None:
        """Make it.

        Args:
            storage: Returns the storage of `limits` for the current event loop.
            rule: The budget.
            key: Names the vendor and the credential, without showing it.
            logger: Told when Redis is gone.
        """
        self._storage = storage
        self._requests = max(1, rule.requests)
        slack = max(rule.per / _SLACK, min(_JITTER, rule.per / 30))
        self._period = max(1, math.ceil((rule.per + slack) * _TICKS))
        self._key = key
        self._logger = logger
        self._gone_until = 0.0
        self._is_gone = False

    def take(self) -> float:
        """Take a request from the budget and return 0, or return the seconds until one may be free."""
        from redis import RedisError

        if time.monotonic() < self._gone_until:
            return 0.0
        try:
            take, look, keys = self._scripts()
            now = time.time() * _TICKS
            if take(keys, [now, self._requests, self._period, 1]):
                return self._back()
            return self._wait(look(keys, [now - self._period, self._requests]))
        except (RedisError, OSError) as error:
            return self._gone(error)

    async def take_async(self) -> float:
        """Do the same for an async client."""
        from redis import RedisError

        if time.monotonic() < self._gone_until:
            return 0.0
        try:
            take, look, keys = self._scripts()
            now = time.time() * _TICKS
            if await take(keys, [now, self._requests, self._period, 1]):
                return self._back()
            return self._wait(await look(keys, [now - self._period, self._requests]))
        except (RedisError, OSError) as error:
            return self._gone(error)

    def close(self) -> None:
        """Close the connections to Redis."""
        if not self._gone_until:
            self._storage().storage.close()

    async def aclose(self) -> None:
        """Do the same for an async client."""
        if not self._gone_until:
            await self._storage().bridge.storage.aclose()

    def _scripts(self) -> tuple[Any, Any, list[str]]:
        """Return the scripts of `limits` that take a request and that look at the window, and the key.

        They are called directly, since the methods around them count whole seconds: too coarse for a period of a few.
        """
        storage = self._storage()
        bridge: Any = getattr(storage, "bridge", storage)
        return bridge.lua_acquire_moving_window, bridge.lua_moving_window, [bridge.prefixed_key(self._key)]

    def _wait(self, window: Any) -> float:
        """Return the seconds until the oldest request leaves the window."""
        if not window:
            return _SHORTEST
        return max(_SHORTEST, (float(window[0]) + self._period) / _TICKS - time.time() + 0.002)

    def _back(self) -> float:
        if self._is_gone:
            self._is_gone = False
            self._logger.info("the shared request budget can be reached again")
        return 0.0

    def _gone(self, error: Exception) -> float:
        self._gone_until = time.monotonic() + _AGAIN
        if not self._is_gone:
            self._is_gone = True
            self._logger.warning(
                "the shared request budget cannot be reached (%s); this process keeps the budget by itself",
                type(error).__name__,
            )
        return 0.0


def shared_budget(
    url: str, rule: RateLimit | None, secrets: Iterable[str], logger: logging.Logger, *, is_async: bool
) -> SharedBudget:
    """Return the budget in Redis for a client.

    Args:
        url: The address of Redis, `redis://` or `rediss://`.
        rule: The budget.
        secrets: The credentials; only their digest is kept.
        logger: The logger of the client's package, whose name is part of the key.
        is_async: Whether the client is an async one; it needs asyncio.

    Raises:
        InvalidArgument: The address is none, the vendor has no budget, the extra is missing, or trio is running.
    """
    if not url.startswith(("redis://", "rediss://")):
        raise InvalidArgument("shared_limits is not an address of Redis: give redis://host:6379/0")
    if rule is None:
        raise InvalidArgument("shared_limits: the vendor documents no budget; give requests_per_minute as well")
    if is_async:
        _refuse_trio()
    try:
        import limits.storage
        import redis
    except ImportError:
        raise InvalidArgument(
            "shared_limits needs the packages limits and redis: install this client with [shared-limits]"
        ) from None
    digest = hashlib.sha256("\0".join(sorted(secrets)).encode()).hexdigest()[:32]
    options: dict[str, Any] = {
        "socket_timeout": _PATIENCE,
        "socket_connect_timeout": _PATIENCE,
        "wrap_exceptions": True,
    }
    storages: list[tuple[object, Any]] = []

    def storage() -> Any:
        home: object = None
        if is_async:
            _refuse_trio()
            import asyncio

            home = asyncio.get_running_loop()
        if not storages or storages[0][0] is not home:
            kind: Any = limits.storage
            try:
                if is_async:
                    created = kind.storage_from_string(f"async+{url}", implementation="redispy", **options)
                else:
                    created = kind.storage_from_string(url, **options)
            except (ValueError, redis.RedisError) as error:
                raise InvalidArgument(f"shared_limits: {type(error).__name__}") from error
            storages[:] = [(home, created)]
        return storages[0][1]

    return SharedBudget(storage, rule, f"{logger.name}:{digest}", logger)


def _refuse_trio() -> None:
    trio: Any = sys.modules.get("trio")
    if trio is None:
        return
    try:
        trio.lowlevel.current_trio_token()
    except RuntimeError:
        return
    raise InvalidArgument("shared_limits works on asyncio and with the blocking client, not on trio")
