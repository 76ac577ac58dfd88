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
_TICKS = 100
"""Units of time per second: Redis counts them as whole numbers."""
_MOST_LATE = 10
"""A request that is answered late is taken to be at the vendor at that time, by this part of a period at most."""
_MOVE = """
for at, time in ipairs(redis.call('lrange', KEYS[1], 0, -1)) do
    if time == ARGV[1] then
        redis.call('lset', KEYS[1], at - 1, ARGV[2])
        break
    end
end
"""
"""`LPOS` would need Redis 6."""
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
        self._slack = max(rule.per / _SLACK, min(_JITTER, rule.per / 30)) * _TICKS
        self._per = rule.per * _TICKS
        self._period = max(1, math.ceil(self._per + self._slack))
        self._key = key
        self._logger = logger
        self._gone_until = 0.0
        self._is_gone = False
        self.taken: int | None = None
        """The mark of the request that was taken last; `None` if Redis was not reached."""

    def take(self) -> float:
        """Take a request from the budget and return 0, or return the seconds until one may be free."""
        self.taken = None
        from redis import RedisError

        if time.monotonic() < self._gone_until:
            return 0.0
        try:
            redis, take, key = self._parts()
            now = int(time.time() * _TICKS)
            if take([key], [now, self._requests, self._period, 1]):
                return self._back(now)
            return self._wait(redis.lindex(key, self._requests - 1))
        except (RedisError, OSError) as error:
            return self._gone(error)

    async def take_async(self) -> float:
        """Do the same for an async client."""
        from redis import RedisError

        self.taken = None
        if time.monotonic() < self._gone_until:
            return 0.0
        try:
            redis, take, key = self._parts()
            now = int(time.time() * _TICKS)
            if await take([key], [now, self._requests, self._period, 1]):
                return self._back(now)
            return self._wait(await redis.lindex(key, self._requests - 1))
        except (RedisError, OSError) as error:
            return self._gone(error)

    def is_late(self, taken: int) -> bool:
        """Return whether a request that is answered now may have reached the vendor later than was allowed for."""
        return time.time() * _TICKS - taken > self._slack

    def move(self, taken: int) -> object:
        """Count a late request from now on: the vendor may have counted it as late as that.

        Without this, the request a budget later would be refused. Where the answer itself takes long, little is lost.
        """
        from redis import RedisError

        try:
            redis, _, key = self._parts()
            return redis.eval(_MOVE, 1, key, taken, self._moved(taken))
        except (RedisError, OSError) as error:
            return self._gone(error)

    async def move_async(self, taken: int) -> object:
        """Do the same for an async client."""
        from redis import RedisError

        try:
            redis, _, key = self._parts()
            return await redis.eval(_MOVE, 1, key, taken, self._moved(taken))
        except (RedisError, OSError) as error:
            return self._gone(error)

    def _moved(self, taken: int) -> int:
        """Return the time at which a late request counts: a period later, its place is free without more slack."""
        late = min(time.time() * _TICKS - taken, self._per / _MOST_LATE)
        return math.ceil(taken + max(0.0, late - self._slack + _TICKS / 100))

    def close(self) -> None:
        """Close the connections to Redis."""
        if not self._is_gone:
            self._storage().storage.close()

    async def aclose(self) -> None:
        """Do the same for an async client."""
        if not self._is_gone:
            await self._storage().bridge.storage.aclose()

    def _parts(self) -> tuple[Any, Any, str]:
        """Return the client of Redis, the script of `limits` that takes a request, and the key.

        The script is called directly, since the methods around it count whole seconds: too coarse for a short period.
        """
        storage = self._storage()
        bridge: Any = getattr(storage, "bridge", storage)
        return bridge.storage, bridge.lua_acquire_moving_window, bridge.prefixed_key(self._key)

    def _wait(self, oldest: Any) -> float:
        """Return the seconds until the request a whole budget earlier is more than a period old."""
        if oldest is None:
            return 1 / _TICKS
        return max(1 / _TICKS, (int(oldest) + self._period + 1) / _TICKS - time.time())

    def _back(self, now: int) -> float:
        self.taken = now
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
