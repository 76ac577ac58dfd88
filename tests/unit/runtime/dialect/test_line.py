"""Each place in the line: exact waits and states of a budget of short periods, whoever changes it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

import pytest

from generator.runtime.core.quirks import RateLimit
from generator.runtime.dialect.budget import RateLimiter, RateLimitState
from tests.unit.runtime.dialect.line import (
    DAY,
    HOUR,
    MINUTE,
    PERIOD,
    SOON,
    START,
    all_sent,
    counted,
    reserved,
    room,
    rule,
    sent,
    tell,
    wait,
)


def test_a_call_goes_out_a_period_after_the_one_a_budget_earlier() -> None:
    limiter = RateLimiter(MINUTE)
    all_sent(limiter, [START + second for second in range(10)])
    waiting = [reserved(limiter, START + 10) for _ in range(11)]

    assert [ticket.wait for ticket in waiting] == pytest.approx([51 + second for second in range(10)] + [51 + 61])
    assert [ticket.ahead for ticket in waiting] == list(range(11))


def test_the_answer_tells_when_the_vendors_period_is_over() -> None:
    """The vendor counted the request before it answered, so no time has to be left for the way."""
    limiter = RateLimiter(rule(requests=2, per=60))
    quick, slow, unanswered = sent(limiter), sent(limiter), reserved(limiter)
    limiter.done(quick, START + 0.3)
    limiter.done(slow, START + 5)

    assert unanswered.wait == PERIOD
    assert limiter.send(unanswered, START + 60.4) > 0  # planned before the answer came
    assert limiter.send(unanswered, START + 61) == 0
    limiter.done(unanswered)
    assert wait(limiter, START + 61) == 0  # a late answer need not mean that the request came late
    assert limiter.send(reserved(limiter, START + 61), START + 61) == 0
    assert wait(limiter, START + 61) == PERIOD

    limiter = RateLimiter(rule(requests=1, per=60))
    limiter.done(sent(limiter), START + 0.3)
    assert wait(limiter, START + 0.3) == pytest.approx(60.1)


def test_a_call_that_is_sent_late_keeps_the_one_a_budget_later() -> None:
    limiter = RateLimiter(RateLimit(1, 60))
    first, second, third = reserved(limiter), reserved(limiter), reserved(limiter)
    limiter.send(first, START + 40)

    assert limiter.send(second, START + 61) == pytest.approx(40)
    assert limiter.send(second, START + 101) == 0
    assert limiter.send(third, START + 130) == pytest.approx(32)


def test_a_call_whose_predecessor_gave_up_follows_the_one_before() -> None:
    limiter = RateLimiter(RateLimit(1, 60))
    first, second, third = reserved(limiter), reserved(limiter), reserved(limiter)
    limiter.send(first, START + 40)
    limiter.cancel(second)

    assert limiter.send(third, START + 61) == pytest.approx(40)


def test_no_wait_is_too_short_for_a_clock() -> None:
    limiter = RateLimiter(MINUTE)
    limiter.block(START + 0.0001)
    ticket = reserved(limiter)

    assert (ticket.wait, limiter.send(ticket, START)) == (0.001, 0.001)
    assert limiter.send(ticket, START + 0.0001) == 0


@pytest.mark.parametrize(("longest", "is_reserved"), [(61.0, True), (60.9, False), (None, True)])
def test_a_wait_that_is_too_long_reserves_nothing(longest: float | None, is_reserved: bool) -> None:
    limiter = RateLimiter(RateLimit(1, 60))
    sent(limiter)

    assert (limiter.reserve(START, longest) is not None) is is_reserved
    assert wait(limiter) == (pytest.approx(122) if is_reserved else PERIOD)


@pytest.mark.parametrize(("per", "expected"), [(60, 20), (61, 20 + SOON)])
def test_nothing_left_of_a_short_period_blocks_until_its_end(per: float, expected: float) -> None:
    limiter = RateLimiter(rule(per=per))
    ticket, waiting = sent(limiter), reserved(limiter)
    tell(limiter, 0, 20)
    limiter.done(ticket)

    assert wait(limiter) == pytest.approx(expected)
    assert limiter.send(waiting, START) == (20 if per == 60 else 0)


def test_a_block_moves_back_those_who_wait_in_their_order() -> None:
    limiter = RateLimiter(RateLimit(2, 60))
    all_sent(limiter, [START, START + 1])
    waiting = [reserved(limiter, START + 1) for _ in range(3)]
    limiter.block(START + 100)

    assert [limiter.send(ticket, START + 1) for ticket in waiting] == [99, 99, pytest.approx(160)]
    limiter.block(START + 50)
    assert limiter.send(waiting[0], START + 1) == 99


def test_sent_calls_are_kept_for_a_period() -> None:
    limiter = RateLimiter(MINUTE)
    all_sent(limiter, [START, START + 10, START + 20])

    assert limiter.preview(START + 61 + 10).wait == 0
    assert [ticket.at for ticket in limiter._line] == [START + 20]


# A clock that is set


def test_a_clock_that_is_set_back_takes_the_vendors_period_along() -> None:
    limiter = counted(left=0)

    assert wait(limiter, START - 1) == pytest.approx(1801 + SOON)
    assert wait(limiter, START - 2.5) == pytest.approx(1800 + SOON)
    assert limiter.state.reset == START - 2.5 + 1800


def test_a_clock_that_is_set_back_takes_the_line_along() -> None:
    limiter = RateLimiter(MINUTE)
    all_sent(limiter, [START] * 10)

    assert wait(limiter, START - 1) == pytest.approx(62)
    assert wait(limiter, START - 2.5) == PERIOD
    assert wait(limiter, START - 2.5 + 61) == 0


def test_a_clock_that_is_set_back_takes_a_block_along() -> None:
    limiter = RateLimiter(MINUTE)
    sent(limiter)
    limiter.block(START + 30)

    assert wait(limiter, START - DAY) == pytest.approx(30)


def test_a_clock_that_is_set_back_takes_the_first_call_of_a_period_along() -> None:
    limiter = counted(left=0)
    tickets = [reserved(limiter) for _ in range(2)]
    limiter.send(tickets[0], START + 1801)

    assert limiter.send(tickets[1], START - DAY) == 0.25
    assert limiter.send(tickets[1], START - DAY + 2) == 0


def test_a_clock_that_is_set_forward_empties_the_line() -> None:
    limiter = RateLimiter(MINUTE)
    all_sent(limiter, [START] * 10)

    assert room(limiter, START + DAY) == 10


# Another budget


def test_another_budget_counts_the_calls_before() -> None:
    limiter = counted(left=0)
    sent_already = [sent(limiter, START + 1801)]
    limiter.change(RateLimit(3, 60))

    assert limiter.state == RateLimitState(3, None, None)
    assert room(limiter, START + 1801) == 2
    assert sent_already


def test_those_who_wait_when_the_budget_changes_count() -> None:
    limiter = counted(left=0)
    waiting = [reserved(limiter) for _ in range(12)]
    limiter.change(HOUR)
    assert [limiter.send(ticket, START + 6000) for ticket in waiting[:2]] == [0, 0]
    tell(limiter, 8, 1800, START + 6000)
    limiter.cancel(waiting[11])

    assert wait(limiter, START + 6000) == pytest.approx(1800 + SOON)
    for ticket in waiting[2:11]:
        limiter.cancel(ticket)
    assert room(limiter, START + 6000) == 8


def test_a_vendor_that_refused_is_watched_whatever_the_budget() -> None:
    limiter = RateLimiter(None)
    limiter.refuse(None, START, 3)
    limiter.change(None)

    assert not limiter.idle and wait(limiter) == 3
    assert not RateLimiter(MINUTE).idle and RateLimiter(None).idle


def test_a_budget_of_nothing_is_one_call() -> None:
    limiter = RateLimiter(RateLimit(0, 60))

    assert room(limiter) == 1 and limiter.state.limit == 1


# A fork


def in_a_child(check: Callable[[], bool]) -> bool:
    child = os.fork()
    if child == 0:
        threading.Timer(5, os._exit, (1,)).start()
        os._exit(0 if check() else 2)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_does_not_wait_for_calls_of_its_parent() -> None:
    """Calls that were sent count; those that wait, wait in the parent."""
    limiter = RateLimiter(RateLimit(2, 60))
    for _ in range(2):
        sent(limiter)
    for _ in range(5):
        reserved(limiter)

    assert in_a_child(lambda: abs(limiter.preview(START).wait - 61) < 0.001 and limiter.preview(START).ahead == 0)
    assert limiter.preview(START).ahead == 5


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_call_that_forks_while_it_waits_goes_out_in_the_child_too() -> None:
    limiter = counted(left=4)
    on_way, waiting = sent(limiter), reserved(limiter)

    def check() -> bool:
        limiter.done(on_way)
        went = limiter.send(waiting, START)
        left = limiter.preview(START).ahead, room(limiter)
        tell(limiter, 2, 1800)
        limiter.done(waiting)
        return (went, left, room(limiter)) == (0, (0, 2), 2)

    assert in_a_child(check)
