"""The budget of requests is filled on the hour; a full queue of reports, and a limit per address, are other matters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from simplepay_client import RateLimited, models
from tests.vendors.simplepay.payroll import FLAVOURS, Payroll, says, talk

QUARTER_PAST = 1_800_000_900.0
"""Seconds of a moment a quarter past an hour."""


def refusing_once(**headers: str) -> Callable[[httpx.Request], httpx.Response]:
    """Return a vendor that refuses the first request."""
    answers = iter([says({"message": "Slow down"}, 429, **headers)])
    return lambda _: next(answers, says([]))


def listing(client: Any) -> Any:
    return client.clients.list()


@FLAVOURS
@pytest.mark.parametrize(
    ("headers", "slept"),
    [
        ({"X_RateLimit_Remaining": "0"}, 2700.0),
        ({"X_RateLimit_Remaining": "0", "X_RateLimit_Reset": "60"}, 60.0),
        ({"X_RateLimit_Remaining": "0", "X_RateLimit_Reset": "90000"}, 2700.0),
    ],
    ids=["no reset", "a reset", "a reset after a day"],
)
def test_a_used_up_budget_is_waited_for_until_the_hour_is_over(
    flavour: str, headers: dict[str, str], slept: float
) -> None:
    payroll = Payroll(other=refusing_once(**headers), time=QUARTER_PAST)

    assert talk(flavour, payroll, listing, retries=1, max_wait=3600) == []
    assert sum(payroll.slept) == pytest.approx(slept, abs=5)


def test_a_budget_that_is_refilled_too_late_is_an_error_at_once() -> None:
    payroll = Payroll(other=refusing_once(X_RateLimit_Remaining="0"), time=QUARTER_PAST)

    with pytest.raises(RateLimited):
        talk("sync", payroll, listing, retries=1, max_wait=600)

    assert payroll.slept == [] and len(payroll.asked) == 1


def test_a_limit_per_address_has_nothing_to_do_with_the_hour() -> None:
    payroll = Payroll(other=refusing_once(), time=QUARTER_PAST)

    assert talk("sync", payroll, listing, retries=1) == []
    assert len(payroll.asked) == 2 and sum(payroll.slept) < 120


@FLAVOURS
def test_a_full_queue_of_reports_is_not_asked_again(flavour: str) -> None:
    payroll = Payroll(start=says({"message": "Too many reports"}, 429, X_RateLimit_Remaining="12"))

    with pytest.raises(models.TooManyReports):
        talk(flavour, payroll, lambda client: client.reports.start(5, "variance", wave_id=1), retries=3)

    assert payroll.slept == [] and len(payroll.asked) == 1
