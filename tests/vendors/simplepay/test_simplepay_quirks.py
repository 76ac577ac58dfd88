"""Quirks of SimplePay that no other test is about; specs/simplepay.quirks.yaml names each test."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import httpx
import pytest

from simplepay_client import DecodeError, OutcomeUnknown, Unauthorized, models
from tests.vendors.simplepay.payroll import QUEUED, UUID, Payroll, says, talk

DONE = {"message": "Done", "id": 3}
PERIOD: dict[str, Any] = {
    "id": 1111,
    "employee_id": 12345,
    "start_date": "2019-11-02",
    "end_date": None,
    "negative": False,
    "created_at": "2019-11-20T10:00:00.000+02:00",
    "updated_at": "2019-11-20T10:00:00.000+02:00",
    "attribs": {"ie_employment_identifier": "1"},
    "termination_code": None,
}
EMPLOYEE: dict[str, Any] = {
    "id": 7,
    "wave_id": 2,
    "first_name": "Ann",
    "last_name": "Lee",
    "appointment_date": "2020-03-01",
    "payment_method": "cash",
}
ROW = {"employee": "6", "Type": "Item", "Previous": "R 1.00", "Selected": "R 2.00", "Variance": "R 1.00"}


def asked(answer: object, call: Callable[[Any], Any], **settings: Any) -> tuple[Any, httpx.Request]:
    """Return the result of a call, with drifts as errors, and the latest request."""
    payroll = Payroll(start=says(answer), other=lambda _request: says(answer))
    result = talk("sync", payroll, call, **{"strict": True, **settings})
    return result, payroll.asked[-1]


def sent(answer: object, call: Callable[[Any], Any]) -> Any:
    """Return what was sent, decoded."""
    payroll = Payroll(other=lambda _request: says(answer))
    talk("sync", payroll, call)
    return payroll.bodies[-1]


def test_the_key_goes_bare() -> None:
    _, request = asked([], lambda client: client.clients.list())

    assert request.headers["authorization"] == "k"


def test_wrappers_are_taken_off() -> None:
    company = models.Client.example().to_dict()
    clients, _ = asked([{"client": company}], lambda client: client.clients.list())
    employee, _ = asked(
        {"employee": {**EMPLOYEE, "service_periods": [{"service_period": PERIOD}]}},
        lambda client: client.employees.get(7),
    )

    assert [row.name for row in clients] == [company["name"]]
    assert [row.id for row in employee.service_periods] == [PERIOD["id"]]


def test_calculations_have_no_wrapper() -> None:
    row = models.Calculation.example().to_dict()

    calculation, _ = asked(row, lambda client: client.calculations.get(60))

    assert calculation.to_dict() == row


def test_some_bodies_are_wrapped() -> None:
    updated = sent({**DONE, "number": "1"}, lambda client: client.employees.update(7, email="a@b.example"))
    ended = sent(
        {"message": "Done"},
        lambda client: client.service_periods.end_service(7, termination_date=date(2026, 1, 31), termination_code=2),
    )

    assert updated == {"employee": {"email": "a@b.example"}}
    assert ended == {"employee_action": {"termination_date": "2026-01-31", "termination_code": 2}}


def test_bank_details_have_two_keys() -> None:
    account = models.BankAccount(account_number="IE12", branch_code="AIBK")
    body = sent(
        {**DONE, "number": "1"},
        lambda client: client.employees.update(7, bank_account_attributes=account, bank_account=account),
    )
    employee, _ = asked(
        {"employee": {**EMPLOYEE, "bank_account": {"account_number": "IE12", "branch_code": None}}},
        lambda client: client.employees.get(7),
    )

    expected = {"account_number": "IE12", "branch_code": "AIBK"}
    assert body == {"employee": {"bank_account_attributes": expected, "bank_account": expected}}
    assert employee.bank_account.account_number == "IE12"


def test_an_id_is_a_number_in_python() -> None:
    assert models.ReportRow.from_dict({"employee": "6"}).employee_id == 6


@pytest.mark.parametrize("skip", [False, "false"])
def test_booleans_may_be_text(skip: object) -> None:
    row = models.Calculation.example().to_dict() | {"skip_rule": skip}

    calculation, _ = asked(row, lambda client: client.calculations.get(60))

    assert calculation.skip_rule is False and calculation.to_dict()["skip_rule"] == skip


def test_leave_is_text_for_one_day_and_numbers_for_several() -> None:
    day = date(2026, 1, 5)
    one = sent(DONE, lambda client: client.leave_days.create(7, date=day, type_id=5, hours=2))
    several = sent(
        {"message": "Done", "ids": [1]},
        lambda client: client.leave_days.create_multiple(7, dates=[models.NewLeaveDay(date=day, type_id=5, hours=2)]),
    )

    assert one == {"date": "2026-01-05", "type_id": "5", "hours": "2"}
    assert several == {"dates": [{"date": "2026-01-05", "type_id": 5, "hours": 2}]}


@pytest.mark.parametrize("accrual", ["1.1667", 0])
def test_figures_of_leave_are_numbers(accrual: object) -> None:
    figures = models.LeaveFigures.from_dict({"accrual": accrual, "taken": "0.0", "balance": "3.5"})

    assert type(figures.accrual) is Decimal and figures.accrual == Decimal(str(accrual))


PAYSLIP = {"id": 43, "date": "2017-09-27", "special": False, "finalised": False, "ss_released": False}


def test_a_payslip_in_the_making_has_no_nett_pay() -> None:
    row = {**PAYSLIP, "dirty": True, "payment_run_id": 3}

    (payslip,), _ = asked([{"payslip": row}], lambda client: client.payslips.list(7))

    assert payslip.nett_pay is None and payslip.to_dict() == row


def test_a_payslip_may_belong_to_no_pay_run() -> None:
    row = {**PAYSLIP, "dirty": False, "nett_pay": 1.5, "payment_run_id": None}

    (payslip,), _ = asked([{"payslip": row}], lambda client: client.payslips.list(7))

    assert payslip.payment_run_id is None


def test_a_started_report_is_taken_out_of_its_list() -> None:
    queued, _ = asked(QUEUED, lambda client: client.reports.start(5, "variance", wave_id=1, period_offset=2))

    assert str(queued.uuid) == UUID


def test_a_pay_frequency_has_two_forms() -> None:
    full = models.Wave.example().to_dict()
    plain = {name: value for name, value in full.items() if not name.startswith("length_")} | {"frequency": "monthly"}
    (wave,), _ = asked([{"wave": plain}], lambda client: client.waves.list(5, format="simplified"))
    body = sent(
        DONE,
        lambda client: client.waves.create(
            5, frequency="monthly", last_day_of_month=31, first_end_date=date(2026, 1, 31)
        ),
    )

    assert (wave.frequency, wave.length_months) == ("monthly", None)
    assert body["last_day_of_month"] == "31"


def test_a_pdf_is_asked_for_in_both_headers() -> None:
    pdf = httpx.Response(200, content=b"%PDF-1.7 ...", headers={"content-type": "application/pdf"})
    payroll = Payroll(other=lambda _request: pdf)

    talk("sync", payroll, lambda client: client.payslips.pdf(7))

    headers = payroll.asked[-1].headers
    assert (headers["accept"], headers["content-type"]) == ("application/pdf", "application/pdf")


def test_only_a_pdf_is_asked_for_as_such() -> None:
    payroll = Payroll(other=lambda _request: says([]))

    talk("sync", payroll, lambda client: client.clients.list())

    assert "pdf" not in str(payroll.asked[-1].headers)


def test_a_row_of_the_variance_has_an_object_inside() -> None:
    row = {**ROW, "Transaction": {"type": "income", "name": "basic_salary", "odd": 1}}

    (read,), _ = asked([row], lambda client: client.reports.variance(5, wave_id=1, period_offset=2))

    assert read.transaction.name == "basic_salary" and read.to_dict() == row


def test_a_report_is_a_read() -> None:
    """An empty success after a write would be no rows; after a read it is an error."""
    payroll = Payroll(other=lambda _request: httpx.Response(200))

    with pytest.raises(DecodeError):
        talk("sync", payroll, lambda client: client.reports.variance(5, wave_id=1, period_offset=2))


def test_tracked_balances_are_asked_for_by_day() -> None:
    payroll = Payroll(polls=[says([])], start=says(QUEUED))

    talk("sync", payroll, lambda client: client.reports.run(5, "tracked_balances", date=date(2026, 1, 31)))

    assert payroll.bodies[0] == {"date": "2026-01-31"}


def test_an_inherited_calculation_has_no_id() -> None:
    row = models.Calculation.example().to_dict() | {"id": None}

    (calculation,), _ = asked([row], lambda client: client.calculations.list_for_employee(7))

    assert calculation.id is None


def test_saving_a_calculation_tells_its_id() -> None:
    saved, _ = asked(
        DONE,
        lambda client: client.calculations.save_for_employee(
            7, calc_type="basic_salary", calculation_details={"fixed_amount": 9000}
        ),
    )

    assert saved.id == 3


def test_regular_hours_are_saved_at_the_employee() -> None:
    _, request = asked(
        DONE,
        lambda client: client.inherited_calculations.save(
            7, calc_type="week_hours", calculation_details=models.RegularHours(leave_any_day=True)
        ),
    )

    assert (request.method, request.url.path) == ("PATCH", "/v1/employees/7/inherited_calculations")


def test_accounts_are_told_apart() -> None:
    accounts = [
        {"type": "system_item", "name": "a", "label": "A", "account_type": "income", "system_item": "basic"},
        {"type": "custom_item", "id": 7, "label": "B", "account_type": "income", "custom_item": 9},
        {"type": "derived", "name": "c", "label": "C", "account_type": "total"},
    ]

    items, _ = asked(
        [{"system_items": [], "custom_items": [], "accounts": accounts}],
        lambda client: client.items_and_outputs.get(5),
    )

    kinds = [models.SystemItemAccount, models.CustomItemAccount, models.DerivedAccount]
    assert [type(account) for account in items.accounts] == kinds


def test_a_service_period_may_have_no_attributes() -> None:
    (period,), _ = asked(
        [{"service_period": {**PERIOD, "attribs": None}}], lambda client: client.service_periods.list(7)
    )

    assert period.attribs is None


def test_an_undone_end_is_not_undone_twice() -> None:
    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too late", request=request)

    payroll = Payroll(other=lost)

    with pytest.raises(OutcomeUnknown):
        talk("sync", payroll, lambda client: client.service_periods.undo_end_service(7), retries=3)

    assert len(payroll.asked) == 1


def test_a_delete_may_name_what_it_deleted() -> None:
    deleted, _ = asked(DONE, lambda client: client.profile_mappings.delete(3))

    assert deleted.id == 3


def test_moments_are_aware_and_days_are_dates() -> None:
    row = models.PaymentRun.example().to_dict() | {"created_at": "2019-08-22T16:52:08.336+02:00"}

    (run,), _ = asked([{"payment_run": row}], lambda client: client.payment_runs.list(5))

    assert run.created_at.utcoffset() == timedelta(hours=2)
    assert run.period_end_date == date.fromisoformat(row["period_end_date"])


def test_the_printed_examples_were_mended_and_can_be_read() -> None:
    wave = models.Wave.example()

    assert (wave.id, wave.client_id) == (1350761618, 84407)


def test_shapes_are_those_of_the_examples() -> None:
    periods, _ = asked([{"service_period": PERIOD}], lambda client: client.service_periods.list(7))
    employee, _ = asked({"employee": EMPLOYEE}, lambda client: client.employees.get(7))

    assert [type(period) for period in periods] == [models.ServicePeriod]
    assert type(employee) is models.Employee


def test_a_pause_of_ten_minutes_is_kept_if_the_caller_allows_it() -> None:
    answers = iter([says({"message": "Maintenance"}, 503)])
    payroll = Payroll(other=lambda _request: next(answers, says([])))

    assert talk("sync", payroll, lambda client: client.clients.list(), retries=1, max_wait=900) == []

    assert sum(payroll.slept) == pytest.approx(600, abs=1)


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_bad_key_is_known_by_its_words(status: int) -> None:
    payroll = Payroll(other=lambda _request: says({"message": "API User is not authorized or does not exist."}, status))

    with pytest.raises(Unauthorized):
        talk("sync", payroll, lambda client: client.clients.list())
