# Copied from generator/runtime/dialect/retries.py; edit it there, then generate again.
"""Retries: which calls may be tried again, and when."""

from __future__ import annotations

from datetime import UTC
from typing import Any

from ..call.call import Call
from ..call.options import Clock
from ..core.errors import TransportError
from ..core.http import httpx
from ..core.quirks import Quirks, RetryRule

_LONGEST = 366 * 86400.0
"""A wait of more seconds than this was not meant so."""


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
    if seconds > 1e8:
        seconds = max(0.0, moment(seconds, now) - now)
    return seconds if 0 <= seconds <= _LONGEST else None


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
        least: float | None = None
        if isinstance(outcome, TransportError):
            if outcome.sent and not safe:
                return None
        else:
            status = outcome.status_code
            # Only 429 says that nothing was done yet. A 503 may come from a proxy whose server carried the call out.
            if not (status == 429 or (safe and (status in (408, 502, 503, 504) or status in rule.statuses))):
                return None
            least = self.least_pause(call, outcome)
            if not least and status == 429:
                least = self.until_reset(outcome)
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
        is_repeated = response.extensions.get("attempt") not in (None, 1)
        return is_repeated and call.method.upper() == "DELETE" and response.status_code in (404, 410)

    def retry_after(self, response: httpx.Response) -> float | None:
        """Return the seconds an answer asks to leave."""
        return delay(response.headers.get("retry-after", ""), self.now())

    def until_reset(self, response: httpx.Response) -> float | None:
        """Return the seconds until the budget is full again, by the vendor's own header."""
        rule = self.quirks.rate_limit
        text = response.headers.get(rule.reset, "") if rule is not None and rule.reset else ""
        if not text:
            return None
        try:
            seconds = max(0.0, moment(float(text), self.now()) - self.now())
        except (ValueError, OverflowError):
            return None
        return seconds if seconds <= _LONGEST else None

    def has_budget(self, response: httpx.Response) -> bool:
        """Return whether a refusal says that requests are left, so that it is not for want of budget."""
        rule = self.quirks.rate_limit
        remaining = response.headers.get(rule.remaining, "") if rule is not None and rule.remaining else ""
        digits = remaining.strip()
        return digits.isascii() and digits.isdecimal() and digits.strip("0") != ""

    def chance(self) -> float:
        """Return a number from 0 to 1; it spreads attempts of many clients."""
        return self.clock.random()

    def now(self) -> float:
        """Return the time, for headers that name one."""
        return self.clock.now()
