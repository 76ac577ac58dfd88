"""Each place in the line: exact waits and states of a budget, on a clock that is a number."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable

import httpx
import pytest

from generator.runtime.core.quirks import RateLimit
from generator.runtime.dialect.budget import (
    BUDGETS,
    RateLimiter,
    RateLimitState,
    Ticket,
    budget_key,
    budget_rule,
)

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


# The vendor counts a long period


def test_until_the_vendor_tells_the_documented_budget_holds() -> None:
    limiter = RateLimiter(HOUR)

    assert room(limiter) == 10 and limiter.state == RateLimitState(10, None, None)


def test_what_others_used_is_not_ours() -> None:
    limiter = counted(left=4)

    assert limiter.state == RateLimitState(10, 4, START + 1800)
    assert room(limiter) == 4 and wait(limiter) == 0


def test_calls_that_have_no_response_yet_count() -> None:
    """The vendor may not have counted them when it answered the first."""
    limiter = RateLimiter(HOUR)
    for _ in range(3):
        sent(limiter)
    tell(limiter, 9, 1800)

    assert room(limiter) == 7


def test_calls_that_are_planned_count() -> None:
    limiter = RateLimiter(HOUR)
    for _ in range(2):
        reserved(limiter)
    sent(limiter)
    tell(limiter, 9, 1800)

    assert room(limiter) == 7


def test_calls_of_the_period_before_do_not_count() -> None:
    """Five calls are done when a vendor tells for the first time, and it counts one."""
    limiter = RateLimiter(HOUR)
    all_sent(limiter, [START] * 5)
    tell(limiter, 9, 1800)

    assert room(limiter) == 9


def test_a_response_that_was_overtaken_changes_nothing() -> None:
    limiter = counted(left=4)
    for left in (3, 1, 2):
        ticket = sent(limiter)
        tell(limiter, left, 1800)
        limiter.done(ticket)

    # Four calls are ours, and six were of others when the vendor told that one is left.
    assert room(limiter) == 0 and limiter.state.remaining == 2


@pytest.mark.parametrize(("on_way", "left", "expected"), [(0, 60, 60), (0, 59, 49), (1, 62, 62), (1, 61, 48)], ids=str)
def test_a_count_that_falls_far_is_believed(on_way: int, left: int, expected: int) -> None:
    """Of 100, 30 were of others and 20 of ours: a little less may be a response that was overtaken."""
    limiter = RateLimiter(rule(100))
    tickets = [sent(limiter) for _ in range(20)]
    tell(limiter, 50, 1800)
    for ticket in tickets:
        limiter.done(ticket)
    assert room(limiter) == 50
    for _ in range(1 + on_way):
        sent(limiter)
    tell(limiter, left, 1800)

    assert room(limiter) == expected


def test_each_call_that_is_sent_leaves_one_less_until_none_is_left() -> None:
    limiter = counted(left=1)
    limiter.cancel(reserved(limiter))
    assert limiter.state.remaining == 1
    sent(limiter)
    assert limiter.state.remaining == 0


def test_never_are_less_than_none_left() -> None:
    limiter = RateLimiter(HOUR)
    tickets = [reserved(limiter) for _ in range(3)]
    tell(limiter, 1, 1800)
    for ticket in tickets:
        limiter.send(ticket, START)

    assert limiter.state.remaining == 0


@pytest.mark.parametrize(("left", "reset"), [(4, None), (None, 1800.0)], ids=["no reset", "no number left"])
def test_half_of_what_a_vendor_counts_is_not_enough(left: int | None, reset: float | None) -> None:
    limiter = RateLimiter(HOUR)
    limiter.done(sent(limiter))
    tell(limiter, left, reset)

    assert limiter.state == RateLimitState(10, left, None if reset is None else START + reset)
    assert room(limiter) == 9 and wait(limiter) == 0


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (20, 20),
        ("20;w=3600", 20),
        ("20, 1000;w=86400", 20),
        (" 20.0 ", 20),
        (1, 1),
        (0, 10),
        ("0.5", 10),
        (-5, 10),
        ("inf", 10),
        ("nan", 10),
        ("many", 10),
        (None, 10),
    ],
)
def test_the_vendor_tells_the_limit(limit: int | str | None, expected: int) -> None:
    limiter = RateLimiter(HOUR)
    sent(limiter)
    tell(limiter, 0, 1800, limit=limit)

    assert limiter.state == RateLimitState(expected, 0, START + 1800)


def test_a_higher_limit_makes_room() -> None:
    limiter = RateLimiter(HOUR)
    limiter.done(sent(limiter))
    tell(limiter, 19, 1800, limit=20)

    assert room(limiter) == 19


@pytest.mark.parametrize(("left", "expected"), [("0", 0), ("2.9", 2), ("x", None), ("1e999", None), ("-1", None)])
def test_only_a_number_that_can_be_left_is_taken(left: str, expected: int | None) -> None:
    limiter = RateLimiter(HOUR)
    sent(limiter)
    tell(limiter, left, 1800)

    assert limiter.state.remaining == expected


def test_headers_that_the_spec_does_not_name_are_not_read() -> None:
    limiter = RateLimiter(RateLimit(10, 3600))
    sent(limiter)
    tell(limiter, 3, None, limit=5)

    assert limiter.state == RateLimitState(10, None, None)


def test_without_a_documented_budget_headers_say_nothing() -> None:
    limiter = RateLimiter(None)
    tell(limiter, 3, 1800, limit=5)

    assert limiter.state == RateLimitState(None, None, None)


@pytest.mark.parametrize(
    ("per", "seconds", "is_taken"),
    [
        (3600, 7200, True),
        (3600, 7200.5, False),
        (3600, 0.5, True),
        (3600, 0, False),
        (3600, -1, False),
        (30, 120, True),
        (30, 120.5, False),
        (30, 118.5, True),
    ],
)
def test_a_period_that_is_longer_than_two_is_none(per: float, seconds: float, is_taken: bool) -> None:
    limiter = RateLimiter(rule(per=per))
    sent(limiter)
    tell(limiter, 4, seconds)

    assert limiter.state.reset == (START + seconds if is_taken else None)


@pytest.mark.parametrize(("left", "seconds", "expected"), [(0, 0, 4), (3, 0, 3), (0, None, 0), (0, 100, 0)], ids=str)
def test_nothing_left_of_a_period_that_just_ends_means_nothing(left: int, seconds: float | None, expected: int) -> None:
    limiter = counted(left=4)
    tell(limiter, left, seconds)

    assert limiter.state.remaining == expected


@pytest.mark.parametrize(
    ("per", "change", "expected"),
    [
        (3600, 38.0, 38.0),
        (3600, 38.25, 38.25),
        (3600, -38.0, 0.0),
        (3600, -38.25, -38.25),
        (4, 1.0, 1.0),
        (4, -1.0, 0.0),
        (4, -1.25, -1.25),
    ],
)
def test_a_reset_may_be_told_a_little_differently(per: float, change: float, expected: float) -> None:
    """Within the same period, the latest counts."""
    limiter = counted(left=4, reset=60.0, rule=rule(per=per))
    tell(limiter, 4, 60.0 + change)

    assert limiter.state.reset == START + 60 + expected


@pytest.mark.parametrize(("change", "expected"), [(38.0, 6), (38.25, 9), (-38.0, 6), (-38.25, 9)])
def test_another_reset_is_another_period(change: float, expected: int) -> None:
    """In the same period, others have used three of what is left, whatever a response says that was overtaken."""
    limiter = counted(left=6)
    tell(limiter, 9, 1800 + change)

    assert room(limiter) == expected


# What waits for the vendor's next period


def test_calls_beyond_what_is_left_wait_for_the_periods_after() -> None:
    limiter = counted(left=0)

    waits = [reserved(limiter).wait for _ in range(21)]

    assert waits == pytest.approx([1800 + SOON] * 10 + [5400 + SOON] * 10 + [9000 + SOON])
    assert limiter.preview(START).wait == pytest.approx(9000) and limiter.preview(START).ahead == 21


def test_the_first_call_of_a_period_is_alone_until_its_response() -> None:
    limiter = counted(left=0)
    tickets = [reserved(limiter) for _ in range(11)]
    begin = START + 1800 + SOON

    assert limiter.send(tickets[0], begin - 0.5) == pytest.approx(0.5)
    assert limiter.send(tickets[0], begin) == 0
    assert limiter.state == RateLimitState(10, 9, begin + 3600)
    assert [limiter.send(tickets[1], begin + later) for later in (0, 1.5)] == [0.25, 0.25]
    tell(limiter, 9, 3600, begin + 1.5)
    limiter.done(tickets[0])
    assert limiter.send(tickets[1], begin + 1.5) == 0
    assert limiter.send(tickets[10], begin + 1.5) == pytest.approx(3600 + SOON)


def test_a_first_call_without_response_keeps_the_others_for_two_seconds() -> None:
    limiter = counted(left=0)
    tickets = [reserved(limiter) for _ in range(3)]
    begin = START + 1801
    limiter.send(tickets[0], begin)

    assert limiter.send(tickets[1], begin + 1.75) == 0.25
    assert limiter.send(tickets[1], begin + 2) == 0
    assert limiter.send(tickets[2], begin + 3.75) == 0.25
    assert limiter.send(tickets[2], begin + 4) == 0


def test_each_period_has_a_first_call() -> None:
    limiter = counted(left=0)
    tickets = [reserved(limiter) for _ in range(12)]
    first, second = START + 1801, START + 1801 + 3601
    limiter.send(tickets[0], first)
    tell(limiter, 0, 3600, first)
    for ticket in tickets[1:10]:
        assert limiter.send(ticket, first) == 0

    assert limiter.send(tickets[10], second) == 0
    assert limiter.send(tickets[11], second) == 0.25


def test_a_period_nobody_waits_for_begins_without_numbers() -> None:
    limiter = counted(left=3)
    end = START + 1800 + SOON

    assert room(limiter, end - 0.1) == 3
    first, second = reserved(limiter, end), reserved(limiter, end)
    assert (limiter.send(first, end), limiter.send(second, end)) == (0, 0.25)
    assert limiter.state == RateLimitState(10, None, None)
    tell(limiter, 9, 3599, end)
    limiter.done(first)
    assert limiter.send(second, end) == 0
    assert room(limiter, end) == 8 and limiter.state == RateLimitState(10, 8, end + 3599)


def test_calls_on_their_way_count_in_the_period_that_begins() -> None:
    """Nobody knows in which of the two the vendor counts them."""
    limiter = counted(left=4)
    for _ in range(2):
        sent(limiter)
    for _ in range(5):
        reserved(limiter)
    end = START + 1800 + SOON

    assert limiter.preview(end).wait == 0
    assert room(limiter, end) == 3


def test_nobody_is_alone_where_the_vendor_never_told_what_is_left() -> None:
    limiter = RateLimiter(HOUR)
    limiter.done(sent(limiter))
    tell(limiter, None, 1800)
    first, second = reserved(limiter, START + 1801), reserved(limiter, START + 1801)

    assert (limiter.send(first, START + 1801), limiter.send(second, START + 1801)) == (0, 0)


def test_a_first_call_that_learns_nothing_of_the_period_leaves_the_others_where_they_are() -> None:
    limiter = counted(left=0)
    tickets = [reserved(limiter) for _ in range(2)]
    begin = START + 1801
    limiter.send(tickets[0], begin)
    tell(limiter, 0, None, begin)

    assert limiter.send(tickets[1], begin) == 0.25


def test_a_period_that_the_vendor_begins_earlier_lets_those_go_who_wait_for_it() -> None:
    limiter = counted(left=0)
    tickets = [reserved(limiter) for _ in range(12)]
    assert limiter.send(tickets[0], START + 60) > 0
    tell(limiter, 10, 3600, START + 60)

    assert limiter.send(tickets[0], START + 2000) == 0
    assert limiter.send(tickets[9], START + 2000) == 0
    assert limiter.send(tickets[10], START + 2000) == pytest.approx(5400 + SOON - 2000)


def test_a_place_given_up_in_this_period_is_free_at_once() -> None:
    limiter = counted(left=1)
    first = reserved(limiter)
    assert (first.wait, room(limiter)) == (0, 0)
    limiter.cancel(first)
    limiter.cancel(first)

    assert room(limiter) == 1


def test_places_given_up_let_those_behind_move_to_an_earlier_period() -> None:
    limiter = counted(left=1)
    now, soon, later = (
        [reserved(limiter)],
        [reserved(limiter) for _ in range(10)],
        [reserved(limiter) for _ in range(2)],
    )
    assert later[0].wait == pytest.approx(5400 + SOON)
    limiter.cancel(now[0])
    limiter.cancel(soon[5])

    assert limiter.send(soon[0], START) == 0
    assert limiter.send(later[1], START) == pytest.approx(1800 + SOON)
    assert wait(limiter) == pytest.approx(5400 + SOON)


def test_who_moves_up_takes_one_place_and_leaves_those_behind_theirs() -> None:
    limiter = counted(left=2)
    tickets = [reserved(limiter) for _ in range(4)]
    limiter.cancel(tickets[0])
    limiter.preview(START)

    for ticket in tickets[2:]:
        limiter.cancel(ticket)

    assert room(limiter) == 1


def test_places_given_up_are_filled_from_the_next_period() -> None:
    limiter = counted(left=0)
    tickets = [reserved(limiter) for _ in range(12)]
    begin = START + 1801
    limiter.send(tickets[0], begin)
    for ticket in tickets[1:6]:
        limiter.cancel(ticket)

    # One is sent, and six of the eleven wait: those of the next period moved up.
    assert limiter.send(tickets[11], begin) == 0.25
    assert room(limiter, begin) == 3


def test_a_call_that_was_sent_gives_nothing_up() -> None:
    limiter = counted(left=3)
    limiter.cancel(sent(limiter))

    assert room(limiter) == 2


def test_a_response_is_noted_once() -> None:
    limiter = RateLimiter(HOUR)
    first, _ = sent(limiter), sent(limiter)
    waiting = reserved(limiter)
    for ticket in (first, first, waiting):
        limiter.done(ticket)
    third = sent(limiter)
    tell(limiter, 9, 1800)
    limiter.done(third)

    # One is answered, one is on its way, one waits, and this was one.
    assert room(limiter) == 7


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


# Short periods


def test_a_call_goes_out_a_period_after_the_one_a_budget_earlier() -> None:
    limiter = RateLimiter(MINUTE)
    all_sent(limiter, [START + second for second in range(10)])
    waiting = [reserved(limiter, START + 10) for _ in range(11)]

    assert [ticket.wait for ticket in waiting] == pytest.approx([51 + second for second in range(10)] + [51 + 61])
    assert [ticket.ahead for ticket in waiting] == list(range(11))


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


# Refusals


def test_an_early_refusal_spreads_the_calls_evenly() -> None:
    limiter = RateLimiter(MINUTE)
    limiter.refuse(sent(limiter), START, 7)

    assert [reserved(limiter).wait for _ in range(3)] == pytest.approx([7, 7 + 6.1, 7 + 12.2])


def test_a_refusal_after_a_period_tells_our_share() -> None:
    """Six of ten were accepted in the last period: the others are of somebody else."""
    limiter = RateLimiter(MINUTE)
    all_sent(limiter, [START - 40] * 10)
    accepted = all_sent(limiter, [START + 21 + second for second in range(6)])
    refused = sent(limiter, START + 30)
    limiter.refuse(refused, START + 30, 5)
    assert [reserved(limiter, START + 30).wait for _ in range(2)] == pytest.approx([53, 53 + 61 / 6])
    # A call that was on its way then says little more.
    limiter.refuse(accepted[5], START + 31, None)
    assert int(limiter._share) == 5


def test_a_share_shrinks_even_if_all_but_one_were_accepted() -> None:
    """The vendor refused one, so nine are too many, though ten went out."""
    limiter = RateLimiter(MINUTE)
    all_sent(limiter, [START - 61, *[START - 1] * 9])
    limiter.refuse(None, START, 1)

    assert limiter._share == 9


@pytest.mark.parametrize(("seconds", "share"), [(60.5, 2), (61, 1)])
def test_a_period_has_to_pass_before_our_share_is_known(seconds: float, share: int) -> None:
    limiter = RateLimiter(RateLimit(2, 60))
    all_sent(limiter, [START])
    refused = sent(limiter, START + seconds)
    limiter.refuse(refused, START + seconds, 5)

    assert limiter._share == share


def test_a_share_grows_every_two_periods_until_the_budget_is_ours() -> None:
    limiter = RateLimiter(RateLimit(4, 60))
    all_sent(limiter, [START - 61])
    all_sent(limiter, [START - 1] * 2)
    limiter.refuse(sent(limiter), START, 1)
    spaces: list[float] = []
    for now in (START + 121, START + 160, START + 243, START + 283):
        all_sent(limiter, [now])
        spaces.append(wait(limiter, now))

    assert spaces == pytest.approx([30.5, 61 / 3, 61 / 3, 0])
    assert room(limiter, START + 500) == 4
    assert room(limiter, START + 5000) == 4


def test_a_share_is_one_call_at_least() -> None:
    limiter = RateLimiter(RateLimit(1, 60))
    for second in (0, 61, 122, 183):
        limiter.refuse(sent(limiter, START + second), START + second, 1)

    assert wait(limiter, START + 183) == PERIOD


@pytest.mark.parametrize(("accepted", "expected"), [([-20.0, -10.0], 41.0), ([], 61.0), ([-61.0, -5.0], 56.0)])
def test_a_refusal_without_time_holds_until_the_oldest_call_leaves_the_period(
    accepted: list[float], expected: float
) -> None:
    limiter = RateLimiter(MINUTE)
    all_sent(limiter, [START + second for second in accepted])
    limiter.refuse(sent(limiter), START, None)

    assert wait(limiter) >= expected
    assert limiter.send(reserved(limiter), START + expected) >= 0
    assert limiter._blocked_until == START + expected


def test_a_refusal_of_a_call_from_before_does_not_hold_longer() -> None:
    limiter = RateLimiter(MINUTE)
    early, late = sent(limiter), sent(limiter)
    limiter.refuse(early, START + 1, 10)
    limiter.refuse(late, START + 5, None)

    assert limiter._blocked_until == START + 11


def test_a_refusal_without_a_place_counts_from_now() -> None:
    limiter = RateLimiter(None)
    assert limiter.idle
    limiter.refuse(None, START, None)

    assert not limiter.idle and wait(limiter) == 1


def test_refusals_of_a_long_period_hold_twice_as_long_each_time() -> None:
    limiter = RateLimiter(HOUR)
    now, holds = START, list[float]()
    for _ in range(8):
        limiter.refuse(sent(limiter, now), now, None)
        holds.append(wait(limiter, now))
        now += holds[-1]
    assert holds == [1, 2, 4, 8, 16, 32, 60, 60]

    now += 3 * 60 - 0.5
    limiter.refuse(sent(limiter, now), now, None)
    assert wait(limiter, now) == 60
    now += 4 * 60
    limiter.refuse(None, now, None)
    assert wait(limiter, now) == 1


def test_refusals_without_any_budget_hold_twice_as_long_each_time() -> None:
    limiter = RateLimiter(None)
    now, holds = START, list[float]()
    for _ in range(8):
        limiter.refuse(sent(limiter, now), now, None)
        holds.append(wait(limiter, now))
        now += holds[-1] + 300

    assert holds == [1, 2, 4, 8, 16, 32, 60, 60]


def test_what_was_accepted_until_a_refusal_is_taken_as_the_budget() -> None:
    """40 calls within ten seconds; an older one says nothing."""
    limiter = RateLimiter(None)
    all_sent(limiter, [START - 70])
    all_sent(limiter, [START + place / 4 for place in range(40)])
    limiter.refuse(sent(limiter, START + 10), START + 10, None)

    assert limiter._blocked_until == START + 10.5
    waits = [reserved(limiter, START + 10.5).wait for _ in range(3)]
    # 40 within ten and a half seconds, the second of which was at 0.25, and with even spaces from then on.
    assert waits == pytest.approx([0.25, 0.25 + 10.5 / 40, 0.25 + 21 / 40])
    assert limiter.state == RateLimitState(None, None, None)


def test_a_budget_that_was_found_has_a_period_of_a_second_at_least() -> None:
    limiter = RateLimiter(None)
    all_sent(limiter, [START] * 4)
    limiter.refuse(sent(limiter, START + 0.1), START + 0.1, None)

    assert [reserved(limiter, START + 1).wait for _ in range(3)] == pytest.approx([0, 0.25, 0.5])


def test_a_budget_that_was_found_grows() -> None:
    limiter = RateLimiter(None)
    all_sent(limiter, [START] * 4)
    limiter.refuse(sent(limiter, START), START, None)
    sent(limiter, START + 1.9)
    assert wait(limiter, START + 1.9) == pytest.approx(0.25)
    sent(limiter, START + 3)

    assert wait(limiter, START + 3) == pytest.approx(0.2)


def test_calls_without_a_budget_are_kept_for_a_minute() -> None:
    limiter = RateLimiter(None)
    all_sent(limiter, [START, START + 1])
    limiter.preview(START + 60)

    assert [ticket.at for ticket in limiter._line] == [START + 1]


def test_another_refusal_says_nothing_new_until_calls_went_out_again() -> None:
    limiter = RateLimiter(None)
    tickets = all_sent(limiter, [START] * 4)
    limiter.refuse(sent(limiter, START), START, None)
    limiter.refuse(tickets[0], START + 0.4, None)

    assert limiter._blocked_until == START + 0.5


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


# Whose budget it is


def test_the_callers_budget_reads_the_documented_headers() -> None:
    assert budget_rule(HOUR, None) is HOUR
    assert budget_rule(None, None) is None
    assert budget_rule(None, 5) == RateLimit(5, 60)
    assert budget_rule(HOUR, 5) == RateLimit(5, 60, "X-Limit", "X-Left", "X-Reset")


def test_credentials_of_one_address_and_clock_share() -> None:
    def clock() -> float:
        return START

    def other() -> float:
        return START

    key = budget_key("a", "https://x/", ["1", "2"], clock)

    assert key == budget_key("a", "https://x", ["2", "1"], clock)
    assert budget_key("a", "https://x", [], clock) is None
    assert key not in {
        budget_key("b", "https://x", ["1", "2"], clock),
        budget_key("a", "https://y", ["1", "2"], clock),
        budget_key("a", "https://x", ["1"], clock),
        budget_key("a", "https://x", ["1", "2"], other),
    }


def test_clocks_that_look_at_the_same_thing_are_one() -> None:
    def clock_of(times: list[float]) -> Callable[[], float]:
        return lambda: times[0]

    first, second = [START], [START]

    assert budget_key("a", "x", ["1"], clock_of(first)) == budget_key("a", "x", ["1"], clock_of(first))
    assert budget_key("a", "x", ["1"], clock_of(first)) != budget_key("a", "x", ["1"], clock_of(second))


def test_a_living_budget_is_shared_and_changed_only_by_an_explicit_one() -> None:
    first = BUDGETS.of("test_line", MINUTE, False)
    sent(first)

    assert BUDGETS.of("test_line", HOUR, False) is first and first.rule == MINUTE
    BUDGETS.of("test_line", MINUTE, True)
    assert BUDGETS.of("test_line", HOUR, True) is first and first.rule == HOUR
    assert BUDGETS.of(None, MINUTE, False) is not BUDGETS.of(None, MINUTE, False)
    BUDGETS.forget()
    assert BUDGETS.of("test_line", HOUR, False) is not first


def test_the_same_explicit_budget_forgets_nothing() -> None:
    limiter = BUDGETS.of("test_line", HOUR, False)
    sent(limiter)
    tell(limiter, 3, 1800)
    BUDGETS.of("test_line", HOUR, True)

    assert limiter.state.remaining == 3
    BUDGETS.forget()
