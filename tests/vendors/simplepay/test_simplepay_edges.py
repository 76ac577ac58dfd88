"""What the overlay makes of answers that are too long, or not what was asked for."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from simplepay_client import BadRequest, DecodeError
from tests.vendors.simplepay.payroll import FLAVOURS, UUID, Payroll, says, talk


@FLAVOURS
@pytest.mark.parametrize("answer", [{"total": 3}, "done", 5, True])
@pytest.mark.parametrize("strict", [False, True])
def test_rows_that_are_no_list_are_an_error_that_carries_the_uuid(flavour: str, answer: object, strict: bool) -> None:
    payroll = Payroll([httpx.Response(204), says(answer)])

    def run(client: Any) -> Any:
        return client.reports.run(5, "variance", wave_id=1, period_offset=2)

    with pytest.raises(DecodeError) as caught:
        talk(flavour, payroll, run, strict=strict)

    assert vars(caught.value)["uuid"] == uuid.UUID(UUID)
    assert any(UUID in note for note in caught.value.__notes__)


@pytest.mark.parametrize("length", [1980, 1981, 1982, 5000])
def test_a_message_with_its_reasons_is_cut_at_two_thousand_letters(length: int) -> None:
    payroll = Payroll(other=lambda _request: says({"message": "refused", "errors": {"name": "x" * length}}, 400))

    with pytest.raises(BadRequest) as caught:
        talk("sync", payroll, lambda client: client.clients.list())

    assert caught.value.message == f"refused (name: {'x' * length})"[:2000]


@pytest.mark.parametrize(("seconds", "waited"), [(0, 10.0), (10, 10.0), (11, 11.0), (45, 45.0)])
def test_the_longer_of_both_pauses_counts_once(seconds: int, waited: float) -> None:
    """The vendor's, or that of the caller; after it, the caller's again."""
    refusal = says({"message": "Too many"}, 429, Retry_After=str(seconds))
    payroll = Payroll([refusal, httpx.Response(204), says([])])

    talk("sync", payroll, lambda client: client.reports.run(5, "variance", wave_id=1, period_offset=2))

    assert payroll.slept == [10, waited, 10]


@pytest.mark.parametrize(("timeout", "times"), [(10, 1), (19.5, 1), (20, 2)])
def test_a_report_is_asked_after_as_often_as_fits(timeout: float, times: int) -> None:
    from simplepay_client.models import ReportTimedOut

    payroll = Payroll([httpx.Response(204)])
    told: list[float] = []

    with pytest.raises(ReportTimedOut):
        talk(
            "sync",
            payroll,
            lambda client: client.reports.run(
                5, "variance", wave_id=1, period_offset=2, timeout=timeout, progress=told.append
            ),
        )

    assert payroll.slept == [10] * times
    assert told == [10 * number for number in range(times)]
