"""A line after the vendor refused a call: how the calls spread, and what is taken as the budget."""

from __future__ import annotations

import pytest

from generator.runtime.core.quirks import RateLimit
from generator.runtime.dialect.budget import RateLimiter, RateLimitState
from tests.unit.runtime.dialect.line import HOUR, MINUTE, PERIOD, START, all_sent, reserved, room, sent, wait


def test_an_early_refusal_spreads_the_calls_evenly() -> None:
    limiter = RateLimiter(MINUTE)
    limiter.refuse(sent(limiter), START, 7)

    assert [reserved(limiter).wait for _ in range(3)] == pytest.approx([7, 7 + 6.1, 7 + 12.2])


def test_a_refusal_spreads_those_who_wait_already() -> None:
    limiter = RateLimiter(MINUTE)
    refused = sent(limiter)
    waiting = [reserved(limiter) for _ in range(3)]

    limiter.refuse(refused, START, 7)

    assert [limiter.send(ticket, START) for ticket in waiting] == pytest.approx([7, 7 + 6.1, 7 + 12.2])


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
    sent(limiter, START + 2.2)

    assert wait(limiter, START + 2.2) == pytest.approx(0.2)


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
