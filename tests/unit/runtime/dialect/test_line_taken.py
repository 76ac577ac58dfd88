"""A call that is sent now takes its place as one that reserved it before."""

from __future__ import annotations

import pytest

from generator.runtime.dialect.budget import RateLimiter, Ticket
from tests.unit.runtime.dialect.line import HOUR, MINUTE, START, counted, room, sent, tell, wait


def taken(limiter: RateLimiter) -> Ticket:
    ticket = limiter.take(START)
    assert ticket is not None
    return ticket


@pytest.mark.parametrize("use", [taken, sent])
def test_calls_without_a_response_count(use: object) -> None:
    limiter = RateLimiter(HOUR)
    for _ in range(3):
        assert callable(use) and use(limiter)
    tell(limiter, 9, 1800)

    assert room(limiter) == 7


def test_as_many_are_taken_as_the_budget_has() -> None:
    limiter = RateLimiter(HOUR)
    for _ in range(10):
        taken(limiter)

    assert limiter.take(START) is None
    assert wait(limiter) > 0


def test_as_many_are_taken_as_the_vendor_has_left() -> None:
    limiter = counted(left=2)

    for left in (1, 0):
        taken(limiter)
        assert limiter.state.remaining == left
    assert limiter.take(START) is None
    assert limiter.state.remaining == 0


@pytest.mark.parametrize("use", [taken, sent])
def test_no_less_than_nothing_is_left(use: object) -> None:
    """A short budget goes by its own count, and its state tells what the vendor said."""
    limiter = RateLimiter(MINUTE)
    tell(limiter, 1)

    for _ in range(3):
        assert callable(use) and use(limiter)
        assert limiter.state.remaining == 0
