# Copied from generator/runtime/dialect/retries.py; edit it there, then generate again.
"""Retries and the rate budget: what may be tried again, when, and what the vendor still allows.

The budget is shared by all copies of a client and safe between threads.

Up to a minute's budget is kept by the clients themselves: requests go out at once, but never more than allowed in any
such period. Of a longer one the vendor says when none is left: until then requests go out freely.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from datetime import UTC
from typing import Any

from ..call.call import Call
from ..call.options import Clock
from ..core.errors import TransportError
from ..core.http import httpx
from ..core.quirks import Quirks, RateLimit, RetryRule
from ..core.values import Value

_PACED = 60.0
_SLACK = 60.0
"""By which part of itself a period is taken for longer: requests do not take the same time to arrive."""


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
        self.idle = rule is None
        """Nothing is held back: there is no budget, and the vendor has not refused for want of one."""
        names = (rule.limit, rule.remaining, rule.reset) if rule is not None else ()
        self._headers = frozenset(name.lower() for name in names if name)
        self._lock = threading.Lock()
        self._limit: int | None = rule.requests if rule is not None else None
        self._period = _period(rule)
        """Seconds in which no more than the budget goes out; `None` where the vendor keeps count."""
        self._remaining: int | None = None
        self._reset: float | None = None
        self._blocked_until = 0.0
        self._sent: deque[float] = deque()

    @property
    def state(self) -> RateLimitState:
        """What is known now."""
        with self._lock:
            return RateLimitState(self._limit, self._remaining, self._reset)

    def take(self, now: float) -> float:
        """Take one request from the budget and give 0, or give the seconds until there may be one to take."""
        if self.idle:
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
            return 0.0 if self._period is None else self._room(now, self._period)

    def change(self, rule: RateLimit | None) -> None:
        """Keep another rule from now on; what was sent already counts."""
        with self._lock:
            self.rule = rule
            self.idle = rule is None and not self._blocked_until
            self._limit = rule.requests if rule is not None else None
            self._period = _period(rule)

    def learn(
        self, response: httpx.Response, now: float, until_reset: Callable[[httpx.Response], float | None]
    ) -> None:
        """Take over what an answer's headers say; `until_reset` reads how many seconds are left of the period."""
        rule = self.rule
        if rule is None or self._headers.isdisjoint(response.headers):
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
            self.idle = False
            if (period := self._period) is not None and self.rule is not None:
                # Somebody else uses the same budget, it seems: begin again evenly, not with all at once.
                count = max(1, self.rule.requests)
                self._sent = deque(until - period + period / count * place for place in range(count))

    def _room(self, now: float, period: float) -> float:
        """Return 0 and note the request if one more fits into the period that ends now, or else the seconds to wait."""
        rule = self.rule
        if rule is None:
            return 0.0
        # A clock that was set back must not make anybody wait for longer than a period.
        while self._sent and not 0 <= now - self._sent[0] < period:
            self._sent.popleft()
        if len(self._sent) < max(1, rule.requests):
            self._sent.append(now)
            return 0.0
        # Never so short a wait that the clock would not notice it.
        return max(self._sent[-max(1, rule.requests)] + period - now, 0.001)


def _period(rule: RateLimit | None) -> float | None:
    return None if rule is None or rule.per > _PACED else rule.per + rule.per / _SLACK


def budget_rule(documented: RateLimit | None, per_minute: int | None) -> RateLimit | None:
    """Return the documented budget, or the caller's in its place; headers are read as documented."""
    if per_minute is None:
        return documented
    rule = documented or RateLimit(per_minute, 60.0)
    return RateLimit(per_minute, 60.0, rule.limit, rule.remaining, rule.reset)


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


SAFE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""Methods that may be repeated when nobody knows whether the first attempt was carried out."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0


class RetryPolicy:
    """The part of a dialect that knows when to try again."""

    def __init__(self, quirks: Quirks, clock: Clock) -> None:
        self.quirks = quirks
        self.clock = clock

    def pause(self, call: Call[Any], outcome: httpx.Response | TransportError, attempt: int) -> float | None:
        """Return the seconds to leave before the next attempt; `None` when there should be none."""
        rule = self.retry_rule(call)
        safe = call.method.upper() in (rule.methods or SAFE) if rule.safe is None else rule.safe
        least = 0.0
        if isinstance(outcome, TransportError):
            if outcome.sent and not safe:
                return None
        else:
            status = outcome.status_code
            # Only 429 says that nothing was done yet. A 503 may come from a proxy whose server carried the call out.
            if not (status == 429 or (safe and (status in (408, 502, 503, 504) or status in rule.statuses))):
                return None
            least = self.least_pause(call, outcome) or 0.0
            if least == 0.0 and status == 429:
                least = self.until_reset(outcome) or 0.0
        backoff = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (attempt - 1)) * self.chance()
        return least + backoff if least else backoff

    def least_pause(self, call: Call[Any], response: httpx.Response) -> float | None:
        """Return the seconds to leave at least: what the answer says, or what the vendor is known to want."""
        rule = self.retry_rule(call)
        known = rule.wait if response.status_code in rule.statuses else 0.0
        return max(self.retry_after(response) or 0.0, known) or self.retry_after(response)

    def retry_rule(self, call: Call[Any]) -> RetryRule:
        """Return what may be tried again."""
        default, own = self.quirks.retry, call.retry
        if own is None:
            return default
        return RetryRule(
            own.statuses or default.statuses,
            own.wait or default.wait,
            default.safe if own.safe is None else own.safe,
            own.methods or default.methods,
        )

    def already_done(self, call: Call[Any], response: httpx.Response) -> bool:
        """Return whether a failure means that an earlier attempt of this call was carried out after all.

        That is so of a deletion that was sent again and no longer finds the record.
        """
        repeated = response.extensions.get("attempt", 1) > 1
        return repeated and call.method.upper() == "DELETE" and response.status_code in (404, 410)

    def retry_after(self, response: httpx.Response) -> float | None:
        """Return the seconds an answer asks to leave."""
        return delay(response.headers.get("retry-after", ""), self.now())

    def until_reset(self, response: httpx.Response) -> float | None:
        """Return the seconds until the budget is full again, by the vendor's own header."""
        rule = self.quirks.rate_limit
        text = response.headers.get(rule.reset, "") if rule is not None and rule.reset else ""
        try:
            return max(0.0, moment(float(text), self.now()) - self.now())
        except (ValueError, OverflowError):
            return None

    def chance(self) -> float:
        """Return a number from 0 to 1; it spreads attempts of many clients."""
        return self.clock.random()

    def now(self) -> float:
        """Return the time, for headers that name one."""
        return self.clock.now()
