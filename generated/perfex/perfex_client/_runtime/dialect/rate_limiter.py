# Copied from generator/runtime/dialect/rate_limiter.py; edit it there, then generate again.
"""The rate budget: what the vendor still allows, shared by all copies of a client and safe between threads.

Up to a minute's budget is paced: a few requests at once, then evenly, and never more than allowed in any such period.
A longer one is not smeared over its period: requests go out freely until the vendor says that none is left.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC

from ..core.http import httpx
from ..core.quirks import RateLimit
from ..core.values import Value

_PACED = 60.0
_BURST = 6


class RateLimitState(Value):
    """What is known of the budget."""

    limit: int | None
    """Requests allowed per period."""
    remaining: int | None
    """Requests left, as far as the vendor said or could be counted since."""
    reset: float | None
    """When the budget is full again, as a Unix time."""


class RateLimiter:
    """Counts requests against what the vendor allows."""

    def __init__(self, rule: RateLimit | None) -> None:
        self.rule = rule
        self._lock = threading.Lock()
        self._limit: int | None = rule.requests if rule is not None else None
        self._remaining: int | None = None
        self._reset: float | None = None
        self._blocked_until = 0.0
        self._paced = rule is not None and rule.per <= _PACED
        self._room = float(max(1, rule.requests // _BURST)) if rule is not None else 0.0
        self._rate = max(rule.requests - self._room, 1.0) / rule.per if rule is not None else 0.0
        self._tokens = self._room
        self._filled = 0.0

    @property
    def state(self) -> RateLimitState:
        """What is known now."""
        with self._lock:
            return RateLimitState(self._limit, self._remaining, self._reset)

    def take(self, now: float) -> float:
        """Take one request from the budget and give 0, or give the seconds until there may be one to take."""
        if self.rule is None and not self._blocked_until:
            return 0.0
        with self._lock:
            if now < self._blocked_until:
                return self._blocked_until - now
            if self._reset is not None and now >= self._reset:
                self._remaining = self._reset = None
            if self._remaining is not None:
                if self._remaining <= 0 and self._reset is not None:
                    return self._reset - now
                self._remaining = max(0, self._remaining - 1)
            return self._token(now) if self._paced else 0.0

    def learn(
        self, response: httpx.Response, now: float, until_reset: Callable[[httpx.Response], float | None]
    ) -> None:
        """Take over what an answer's headers say; `until_reset` reads how many seconds are left of the period."""
        rule = self.rule
        if rule is None or rule.remaining is None and rule.limit is None and rule.reset is None:
            return
        limit = _number(response.headers.get(rule.limit)) if rule.limit else None
        remaining = _number(response.headers.get(rule.remaining)) if rule.remaining else None
        reset = until_reset(response)
        with self._lock:
            if limit is not None:
                self._limit = int(limit)
            if remaining is not None:
                self._remaining = max(0, int(remaining))
            if reset is not None:
                self._reset = now + reset

    def block(self, until: float) -> None:
        """Let nobody send before `until`: the vendor refused for want of budget."""
        with self._lock:
            self._blocked_until = max(self._blocked_until, until)
            self._tokens = 0.0

    def _token(self, now: float) -> float:
        if self._filled:
            self._tokens = min(self._room, self._tokens + max(0.0, now - self._filled) * self._rate)
        self._filled = now
        if self._tokens >= 1.0:
            self._tokens -= 1.0
            return 0.0
        # Never so short a wait that the clock would not notice it.
        return max((1.0 - self._tokens) / self._rate, 0.001)


def moment(value: float, now: float) -> float:
    """Read a reset header: seconds to go, or a Unix time in seconds or milliseconds."""
    if value > 1e11:
        return value / 1000
    return value if value > 1e8 else now + max(0.0, value)


def delay(text: str, now: float) -> float | None:
    """Read a Retry-After header: seconds, a date, or (some do) a Unix time. Gives seconds to go."""
    text = text.strip()
    try:
        seconds = float(text)
    except ValueError:
        from email.utils import parsedate_to_datetime  # rarely needed

        try:
            when = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            return None
        when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
        return max(0.0, when.timestamp() - now)
    return max(0.0, moment(seconds, now) - now) if seconds >= 1e8 else seconds if seconds >= 0 else None


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        number = float(text.partition(",")[0].partition(";")[0].strip())
    except ValueError:
        return None
    return number if 0 <= number < 1e15 else None
