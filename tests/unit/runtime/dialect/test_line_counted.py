"""A line whose long period the vendor counts: what is left, and what its next period holds."""

from __future__ import annotations

import pytest

from generator.runtime.core.quirks import RateLimit
from generator.runtime.dialect.budget import RateLimiter, RateLimitState
from tests.unit.runtime.dialect.line import HOUR, SOON, START, all_sent, counted, reserved, room, rule, sent, tell, wait


def test_until_the_vendor_tells_the_documented_budget_holds() -> None:
    limiter = RateLimiter(HOUR)

    assert room(limiter) == 10 and limiter.state == RateLimitState(10, None, None)


def test_what_others_used_is_not_ours() -> None:
    limiter = counted(left=4)

    assert limiter.state == RateLimitState(10, 4, START + 1800)
    assert room(limiter) == 4 and wait(limiter) == 0


@pytest.mark.parametrize(
    ("left", "reset", "limit", "state"),
    [
        (None, None, None, RateLimitState(10, None, None)),
        (None, None, 5, RateLimitState(5, None, None)),
        (5, None, None, RateLimitState(10, 5, None)),
        (5, None, 5, RateLimitState(5, 5, None)),
        (None, 60, None, RateLimitState(10, None, START + 60)),
    ],
)
def test_each_header_counts_though_the_others_do_not_come(
    left: int | None, reset: float | None, limit: int | None, state: RateLimitState
) -> None:
    limiter = RateLimiter(HOUR)
    limiter.done(sent(limiter))

    tell(limiter, left, reset, limit=limit)

    assert limiter.state == state


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


def test_a_call_that_needs_no_place_leaves_one_less_too() -> None:
    limiter = counted(left=5)

    assert limiter.take(START) is not None
    assert limiter.state.remaining == 4


def test_a_vendor_that_counts_no_call_has_room_for_all() -> None:
    assert room(counted(left=10)) == 10


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
