"""Which calls stand in one line: those of one address, credential and clock."""

from __future__ import annotations

from collections.abc import Callable

from generator.runtime.core.quirks import RateLimit
from generator.runtime.dialect.process_budgets import BUDGETS, budget_key, budget_rule
from tests.unit.runtime.dialect.line import HOUR, MINUTE, START, sent, tell


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
