"""The client polls a long report until it is done, despite temporary failures of the vendor."""

from __future__ import annotations

import uuid
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from simplepay_client import (
    UNSET,
    ApiError,
    ClientError,
    ConnectionFailed,
    DecodeError,
    InvalidArgument,
    NotFound,
    NotReady,
    RateLimited,
    ServerError,
    Unauthorized,
    models,
)
from tests.unit.checking import mypy
from tests.vendors.simplepay.payroll import FLAVOURS, UUID, Payroll, says, talk

ROW = {"employee": "12", "Type": "Income", "Previous": "R 1,000.00"}
RUNNING: dict[str, httpx.Response] = {
    "nothing": httpx.Response(204),
    "accepted": says({"message": "Accepted"}, 202),
    "a message": says({"message": "Report is running"}),
    "a status": says({"status": "running"}),
    "a row with a message": says([{"message": "Started", "uuid": UUID}]),
    "a row with a status": says([{"status": "running", "uuid": UUID}]),
}
PASSING: dict[str, httpx.Response | Exception] = {
    "500": says({"message": "Internal error"}, 500),
    "502": httpx.Response(502, text="<h1>Bad gateway</h1>"),
    "503": says({"message": "Maintenance"}, 503, Retry_After="600"),
    "429": says({"message": "Too many"}, 429, Retry_After="30"),
    "no connection": httpx.ConnectError("refused"),
    "no answer": httpx.ReadTimeout("slow"),
}


def run(client: Any, **settings: Any) -> Any:
    return client.reports.run(5, "variance", wave_id=1, period_offset=2, **settings)


@FLAVOURS
def test_the_rows_come_when_the_report_is_done(flavour: str) -> None:
    payroll = Payroll([httpx.Response(204), httpx.Response(204), says([ROW])])
    waited: list[float] = []

    rows = talk(flavour, payroll, lambda client: run(client, poll_every=20, progress=waited.append))

    assert [(row.employee_id, row.money("Previous")) for row in rows] == [(12, Decimal("1000.00"))]
    assert payroll.slept == [20, 20, 20] and waited == [0, 20, 40]
    assert [request.url.path.rpartition("/api")[2] for request in payroll.asked] == [
        "/v1/clients/5/reports/variance/async",
        *[f"/v1/clients/5/reports/poll/{UUID}"] * 3,
    ]
    assert payroll.bodies[0] == {"wave_id": 1, "period_offset": 2}


@FLAVOURS
@pytest.mark.parametrize("answer", RUNNING.values(), ids=RUNNING)
def test_a_running_report_is_asked_after_again(flavour: str, answer: httpx.Response) -> None:
    drifts: list[Any] = []
    payroll = Payroll([answer, answer, says([ROW])])

    rows = talk(flavour, payroll, run, on_drift=drifts.append)

    assert [row.employee_id for row in rows] == [12]
    assert payroll.slept == [10, 10, 10] and drifts == []


@FLAVOURS
@pytest.mark.parametrize("answer", PASSING.values(), ids=PASSING)
def test_a_failure_that_passes_does_not_end_it(flavour: str, answer: httpx.Response | Exception) -> None:
    payroll = Payroll([httpx.Response(204), answer, answer, says([ROW])])

    rows = talk(flavour, payroll, run)

    assert [row.employee_id for row in rows] == [12]


def test_the_vendor_may_ask_for_a_longer_pause() -> None:
    payroll = Payroll([PASSING["429"], says([ROW])])

    talk("sync", payroll, run)

    assert payroll.slept == [10, 30]


def test_no_rows_are_rows() -> None:
    assert talk("sync", Payroll([says([])]), run) == []


@FLAVOURS
def test_it_gives_up_in_time_and_tells_the_report(flavour: str) -> None:
    payroll = Payroll([httpx.Response(204)])

    with pytest.raises(models.ReportTimedOut, match=UUID) as caught:
        talk(flavour, payroll, lambda client: run(client, timeout=60))

    assert caught.value.uuid == uuid.UUID(UUID)
    assert payroll.slept == [10] * 6


def test_the_last_failure_is_the_cause_of_giving_up() -> None:
    payroll = Payroll([PASSING["500"]])

    with pytest.raises(models.ReportTimedOut) as caught:
        talk("sync", payroll, lambda client: run(client, timeout=30))

    assert isinstance(caught.value.__cause__, ServerError)


@FLAVOURS
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (says({"message": "no such report"}, 404), NotFound),
        (says({"message": "API User is not authorized"}, 401), Unauthorized),
        (says({"message": "bad"}, 400), ApiError),
        (httpx.Response(200, text="<html>login</html>", headers={"content-type": "text/html"}), DecodeError),
    ],
)
def test_a_failure_that_stays_ends_it_and_carries_the_uuid(
    flavour: str, answer: httpx.Response, kind: type[ClientError]
) -> None:
    payroll = Payroll([httpx.Response(204), answer])

    with pytest.raises(kind) as caught:
        talk(flavour, payroll, run)

    assert vars(caught.value)["uuid"] == uuid.UUID(UUID)
    assert any(UUID in note for note in caught.value.__notes__)


@pytest.mark.parametrize("answer", [RUNNING["nothing"], RUNNING["a message"], RUNNING["a row with a status"]])
def test_poll_by_itself_is_not_ready_while_the_report_runs(answer: httpx.Response) -> None:
    payroll = Payroll([answer])

    with pytest.raises(NotReady):
        talk("sync", payroll, lambda client: client.reports.poll(5, UUID))


def test_poll_waits_where_it_is_asked_to() -> None:
    payroll = Payroll([RUNNING["a message"], RUNNING["nothing"], says([ROW])])

    rows = talk("sync", payroll, lambda client: client.reports.poll(5, UUID), wait_until_ready=60)

    assert len(rows) == 1 and payroll.slept == [10, 10]


def test_a_full_queue_is_told_apart_from_a_used_up_budget() -> None:
    full = Payroll(start=says({"message": "Too many reports"}, 429, X_RateLimit_Remaining="12"))
    empty = Payroll(start=says({"message": "Slow down"}, 429, X_RateLimit_Remaining="0"))

    with pytest.raises(models.TooManyReports) as caught:
        talk("sync", full, run)
    with pytest.raises(RateLimited) as slowed:
        talk("sync", empty, run)

    assert caught.value.scope == "reports"
    assert not hasattr(caught.value, "uuid")
    assert type(slowed.value) is RateLimited
    assert (len(full.asked), full.slept) == (1, [])


def test_a_start_that_fails_is_not_repeated() -> None:
    payroll = Payroll(start=httpx.ConnectError("refused"))

    with pytest.raises(ConnectionFailed):
        talk("sync", payroll, run)

    assert len(payroll.asked) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"report": "variance"}, "needs period_offset, wave_id"),
        ({"report": "variance", "wave_id": 1, "period_offset": 2, "date": "2026-01-01"}, "does not take date"),
        ({"report": "leave_liability", "date": "2026-01-01", "wave_id": 1}, "leave_liability_v2 does not take wave_id"),
        (
            {"report": "tracked_balances", "date": "2026-01-01", "poll_every": 9},
            "poll_every is 9; .* 10 seconds or more",
        ),
        ({"report": "tracked_balances", "date": "2026-01-01", "timeout": 5}, "timeout is 5, less than poll_every"),
    ],
)
def test_what_the_report_cannot_be_asked_with_is_refused_before_anything_is_sent(
    arguments: dict[str, Any], message: str
) -> None:
    payroll = Payroll()
    report = arguments.pop("report")

    with pytest.raises(InvalidArgument, match=message):
        talk("sync", payroll, lambda client: client.reports.run(5, report, **arguments))

    assert payroll.asked == []


def test_the_short_name_of_leave_liability_is_the_vendors() -> None:
    payroll = Payroll([says([ROW])])

    talk("sync", payroll, lambda client: client.reports.run(5, "leave_liability", date="2026-01-01", wave_ids=[3]))

    assert payroll.asked[0].url.path.endswith("/reports/leave_liability_v2/async")
    assert payroll.bodies[0] == {"date": "2026-01-01", "wave_ids": [3]}


# Rows that are not for people


DAYS: dict[str, Any] = {"start_date": date(2017, 12, 1), "end_date": date(2017, 12, 31)}
DAY: dict[str, Any] = {"date": date(2017, 12, 31)}
REPORTS: dict[str, tuple[dict[str, Any], Any]] = {
    "transaction_history": ({**DAYS, "account_names": ["tax"]}, models.TransactionHistoryRow),
    "variance": ({"wave_id": 1, "period_offset": 2}, models.VarianceRow),
    "comparison_leave": ({**DAYS, "leave_types": [5]}, models.ComparisonLeaveRow),
    "leave_liability": (DAY, models.LeaveLiabilityRow),
    "tracked_balances": (DAY, models.TrackedBalancesRow),
}


@FLAVOURS
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("employee", ["6", 6])
def test_rows_with_machine_names_have_a_type_that_takes_them(flavour: str, report: str, employee: Any) -> None:
    given, _ = REPORTS[report]
    row = {"employee": employee, "date": "2017-12-31", "basic_salary": 15000.5, "Previous": 800, "tax": None}
    payroll = Payroll(other=lambda _: says([row]))
    drifts: list[Any] = []

    rows = talk(
        flavour,
        payroll,
        lambda client: getattr(client.with_options(on_drift=drifts.append).reports, report)(5, **given, humanize=False),
    )

    assert [type(row) for row in rows] == [models.ReportRow] and drifts == []
    assert rows[0].employee_id == 6
    assert (rows[0].money("basic_salary"), rows[0].money("Previous")) == (Decimal("15000.5"), Decimal(800))
    assert rows[0].columns == row
    assert payroll.bodies[0]["humanize"] is False


@FLAVOURS
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("humanize", [True, None, UNSET])
def test_rows_for_people_keep_their_type(flavour: str, report: str, humanize: Any) -> None:
    given, row_type = REPORTS[report]
    payroll = Payroll(other=lambda _: says([{"employee": "6"}]))

    rows = talk(flavour, payroll, lambda client: getattr(client.reports, report)(5, **given, humanize=humanize))

    assert [type(row) for row in rows] == [row_type]
    sent = payroll.bodies[0]
    assert ("humanize" in sent) == (humanize is not UNSET)


def test_checkers_know_the_type_of_the_rows(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "from datetime import date\n"
        "from simplepay_client import SimplePayClient, models\n"
        "with SimplePayClient() as client:\n"
        "    plain: list[models.ReportRow] = client.reports.variance(5, wave_id=1, period_offset=2, humanize=False)\n"
        "    shown: list[models.VarianceRow] = client.reports.variance(5, wave_id=1, period_offset=2)\n"
        "    given = bool(plain)\n"
        "    either = client.reports.leave_liability(5, date=date(2026, 1, 1), humanize=given)\n"
        "    print(shown, [row['Days'] for row in either])\n",
        "utf-8",
    )

    checked = mypy(script, path="generated/simplepay")

    assert checked.returncode == 0, checked.stdout
