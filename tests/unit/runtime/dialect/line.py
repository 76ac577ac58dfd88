"""A budget's line whose clock is a number, for tests: places reserved and sent, responses told."""

from __future__ import annotations

from collections.abc import Iterable

import httpx
import pytest

from generator.runtime.core.quirks import RateLimit
from generator.runtime.dialect.budget import RateLimiter, Ticket

START = 1_800_000_000.0
DAY = 86_400.0


def rule(requests: int = 10, per: float = 3600.0) -> RateLimit:
    return RateLimit(requests, per, limit="X-Limit", remaining="X-Left", reset="X-Reset")


HOUR = rule()
MINUTE = rule(per=60)
PERIOD = pytest.approx(61, abs=1e-6)
SOON = 0.99
"""Headers leave out fractions of seconds."""


def reserved(limiter: RateLimiter, now: float = START) -> Ticket:
    ticket = limiter.reserve(now)
    assert ticket is not None
    return ticket


def sent(limiter: RateLimiter, now: float = START) -> Ticket:
    """Send a call that need not wait."""
    ticket = reserved(limiter, now)
    assert (ticket.wait, limiter.send(ticket, now)) == (0, 0)
    return ticket


def all_sent(limiter: RateLimiter, times: Iterable[float]) -> list[Ticket]:
    """Send calls one after the other; each has its response at once."""
    tickets = [sent(limiter, time) for time in times]
    for ticket in tickets:
        limiter.done(ticket)
    return tickets


def tell(
    limiter: RateLimiter,
    left: int | str | None,
    reset: float | None = None,
    now: float = START,
    limit: int | str | None = None,
) -> None:
    """Read a response with these headers."""
    headers = {"X-Limit": limit, "X-Left": left}
    told = {name: str(value) for name, value in headers.items() if value is not None}
    limiter.learn(httpx.Response(200, headers=told), now, lambda _: reset)


def counted(left: int, reset: float = 1800.0, rule: RateLimit = HOUR) -> RateLimiter:
    """Return a budget after one call, whose response told what is left."""
    limiter = RateLimiter(rule)
    ticket = sent(limiter)
    tell(limiter, left, reset)
    limiter.done(ticket)
    return limiter


def room(limiter: RateLimiter, now: float = START) -> int:
    """Return how many calls could go out now."""
    tickets: list[Ticket] = []
    while (ticket := limiter.reserve(now, 0.0)) is not None:
        tickets.append(ticket)
    for ticket in tickets:
        limiter.cancel(ticket)
    return len(tickets)


def wait(limiter: RateLimiter, now: float = START) -> float:
    """Return the seconds that the next call would wait."""
    ticket = reserved(limiter, now)
    limiter.cancel(ticket)
    return ticket.wait
