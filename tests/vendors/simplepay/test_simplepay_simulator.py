"""The simulator of SimplePay behaves as the vendor does; both flavours of the client work with it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from simplepay_client import (
    AsyncSimplePayClient,
    BadRequest,
    InvalidArgument,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    SimplePayClient,
    Unauthorized,
    models,
)
from simplepay_client.simulator import Simulator
from tests.user_scripts.payslips_leave_hours import export_payslips, push_leave
from tests.user_scripts.simplepay_jobs import away, payroll_total, staff
from tests.vendors.either_client import Connect, connector
from tests.vendors.simplepay.simulated_payroll import ANN, FLAVOURS, OFFICE, new_employee, talk


@pytest.fixture
def office() -> Simulator:
    return Simulator(records=OFFICE)


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, SimplePayClient, AsyncSimplePayClient)


@FLAVOURS
def test_an_employee_is_created_listed_changed_and_deleted(flavour: str, office: Simulator) -> None:
    made = talk(flavour, office, lambda it: it.employees.create(1, **new_employee()))
    talk(flavour, office, lambda it: it.employees.update(made.id, last_name="Dee"))
    listed = talk(flavour, office, lambda it: it.employees.list(1, include=["service_periods"]))
    talk(flavour, office, lambda it: it.employees.delete(made.id))

    assert made.number == "0008"
    assert [(one.id, one.first_name, one.last_name) for one in listed] == [(7, "Ann", "Bee"), (8, "Bob", "Dee")]
    assert listed[1].service_periods[0].start_date == date(2024, 1, 1)
    with pytest.raises(NotFound):
        talk(flavour, office, lambda it: it.employees.get(made.id))
    assert office.records.employees.all() == [{key: value for key, value in ANN.items() if key != "client_id"}]
    assert not office.records["employees/service_periods"].where(employee_id=made.id)


def test_a_bank_account_is_read_under_one_name_whichever_it_came_by(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        account = models.BankAccount(account_number="IE1", branch_code="B")
        made = client.employees.create(1, **new_employee(bank_account_attributes=account))
        client.employees.update(7, bank_account=account)

        assert client.employees.get(made.id).bank_account == client.employees.get(7).bank_account == account


def test_a_client_that_numbers_by_hand_must_send_numbers(connect: Connect) -> None:
    with Simulator(records=OFFICE, numbers="manual") as office, connect(office) as client:
        with pytest.raises(BadRequest, match="number can't be blank"):
            client.employees.create(1, **new_employee())

        assert client.employees.create(1, **new_employee(number="A-1")).number == "A-1"


def test_an_employee_needs_a_pay_frequency_of_its_client(office: Simulator, connect: Connect) -> None:
    with connect(office) as client, pytest.raises(BadRequest) as caught:
        client.employees.create(1, **new_employee(wave_id=99))

    assert caught.value.fields == {"wave_id": ["is not a pay frequency of this client"]}


def test_what_the_document_forbids_is_refused_in_plain_sentences(office: Simulator) -> None:
    with office.http_client() as http:
        key = {"Authorization": office.credentials["api_key"]}
        answer = http.post(f"{office.base_url}/clients/1/employees", headers=key, json={"employee": {"wave_id": "two"}})

    assert answer.status_code == 400
    assert answer.json()["errors"]["employee.wave_id"] == "employee.wave_id must be a whole number, not 'two'."
    assert "employee.first_name is missing." in answer.json()["message"]


@FLAVOURS
def test_unknown_ids_and_keys_are_refused(flavour: str, office: Simulator) -> None:
    with pytest.raises(NotFound):
        talk(flavour, office, lambda it: it.leave_days.list(99))
    with pytest.raises(NotFound):
        talk(flavour, office, lambda it: it.waves.list(99))
    with pytest.raises(Unauthorized, match="API User is not authorized"):
        talk(flavour, office, lambda it: it.clients.list(), api_key="another")
    office.expire_token()
    with pytest.raises(Unauthorized):
        talk(flavour, office, lambda it: it.clients.list())


def test_pay_frequencies_are_moved_to_2008_and_simplified_on_request(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        made = client.waves.create(1, frequency="monthly", last_day_of_month=31, first_end_date=date(2019, 8, 31))
        client.waves.create(1, frequency="weekly", first_end_date=date(2024, 5, 3))
        wave = next(one for one in client.waves.list(1) if one.id == made.id)
        simple = client.waves.list(1, format="simplified")

        assert (wave.first_end_date, wave.first_period_offset) == (date(2008, 1, 31), 139)
        assert wave.name == "Monthly, ending on the 31st"
        assert [one.frequency for one in simple] == ["monthly", "monthly", "weekly"]
        assert simple[0].length_months is None
        assert office.records.waves[4]["first_end_date"] == "2008-01-25"
        with pytest.raises(BadRequest, match="last_day_of_month"):
            client.waves.create(1, frequency="monthly", first_end_date=date(2019, 5, 31))


def test_service_ends_is_corrected_resumed_and_the_end_is_cancelled(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        client.service_periods.end_service(7, termination_date=date(2024, 5, 1), termination_code=2)
        client.service_periods.end_service(7, termination_date=date(2024, 5, 31), termination_code=3)
        client.service_periods.reinstate(7, appointment_date=date(2024, 8, 1))
        periods = client.service_periods.list(7)
        with pytest.raises(BadRequest, match="in service"):
            client.service_periods.reinstate(7, appointment_date=date(2024, 9, 1))
        client.service_periods.undo_end_service(7)

        assert [(one.start_date, one.end_date, one.termination_code) for one in periods] == [
            (date(2024, 8, 1), None, None),
            (date(2020, 1, 1), date(2024, 5, 31), 3),
        ]
        assert [one.end_date for one in client.service_periods.list(7)] == [None]
        with pytest.raises(BadRequest, match="no termination"):
            client.service_periods.undo_end_service(7)


# Leave.


@FLAVOURS
def test_leave_days_are_created_listed_changed_deleted_and_counted(flavour: str) -> None:
    balances = [{"employee_id": 7, "type_id": 5, "balance": 20, "date": "2023-12-31"}]
    office = Simulator(records={**OFFICE, "leave_balances": balances})
    made = talk(flavour, office, lambda it: it.leave_days.create(7, date=date(2024, 2, 1), type_id=5))
    days = [models.NewLeaveDay(date=date(2024, 2, day), type_id=5, hours=Decimal(4)) for day in (2, 3)]
    many = talk(flavour, office, lambda it: it.leave_days.create_multiple(7, dates=days))
    talk(flavour, office, lambda it: it.leave_days.update(many.ids[0], hours=Decimal(8)))
    talk(flavour, office, lambda it: it.leave_days.delete(many.ids[1]))
    listed = talk(flavour, office, lambda it: it.leave_days.list(7))
    latest = talk(flavour, office, lambda it: it.leave_balances.get(7, date="latest"))
    then = talk(flavour, office, lambda it: it.leave_balances.get(7, date=date(2024, 2, 1)))

    assert [(day.id, day.hours, day.leave_type) for day in listed] == [
        (made.id, None, "annual_leave"),
        (many.ids[0], 8, "annual_leave"),
    ]
    assert [(one.type_id, one.balance, one.date) for one in latest.entries] == [(5, 18, date(2024, 2, 2))]
    assert dict(then) == {5: 19}
    with pytest.raises(BadRequest, match="type_id is not a leave type"):
        talk(flavour, office, lambda it: it.leave_days.create(7, date=date(2024, 2, 1), type_id=9))


def test_templates_are_applied_changed_and_taken_away(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        made = client.profile_mappings.create(7, profile_id=44)
        client.profile_mappings.update(made.id, optional_calculation_ids=[1, 2])
        client.profile_mappings.update(made.id, optional_calculation_ids=[2])
        one = client.profile_mappings.list(7)[0]
        client.profile_mappings.delete(made.id)

        assert (one.profile_id, one.included_calculations, one.excluded_calculations) == (44, [2], [1])
        assert client.profile_mappings.list(7) == []


# Reports.


HISTORY: dict[str, Any] = {
    "start_date": date(2024, 4, 1),
    "end_date": date(2024, 4, 30),
    "account_names": ["basic_salary"],
}


def earning(office: Simulator, amount: int) -> None:
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    slip["data"]["income"] = [["Basic Salary", f"{amount}.0"], ["Total", f"{amount}.0"]]
    office.advance(10)


@FLAVOURS
def test_reports_are_worked_out_from_what_is_held(flavour: str, office: Simulator) -> None:
    earning(office, 15000)
    history = talk(flavour, office, lambda it: it.reports.transaction_history(1, **HISTORY))
    plain = talk(flavour, office, lambda it: it.reports.transaction_history(1, **HISTORY, humanize=False))
    variance = talk(flavour, office, lambda it: it.reports.variance(1, wave_id=2, period_offset=195))
    others = talk(flavour, office, lambda it: it.reports.transaction_history(1, **HISTORY, employee_ids=[8]))
    worth = talk(flavour, office, lambda it: it.reports.leave_liability(1, date=date(2024, 4, 30)))

    assert history[0].to_dict() == {"employee": "7", "Date": "2024-04-30", "Basic Salary": "R 15,000.00"}
    assert plain[0].to_dict() == {"employee": "7", "date": "2024-04-30", "basic_salary": "15000.00"}
    assert [(row.transaction.name, row.previous, row.variance) for row in variance] == [
        ("basic_salary", "R 0.00", "R 15,000.00"),
        ("nett_pay", "R 0.00", "R 15,000.00"),
    ]
    assert others == []
    assert worth[0].daily_rate == "R 692.31"


def test_a_report_is_served_to_get_as_well(office: Simulator) -> None:
    earning(office, 10)
    key = {"Authorization": office.credentials["api_key"]}
    query = "start_date=2024-04-01&end_date=2024-04-30&account_names[]=basic_salary&employee_ids[]=7"
    with office.http_client() as http:
        good = http.get(f"{office.base_url}/clients/1/reports/transaction_history?{query}", headers=key)
        bad = http.get(f"{office.base_url}/clients/1/reports/transaction_history", headers=key)

    assert good.json() == [{"employee": "7", "Date": "2024-04-30", "Basic Salary": "R 10.00"}]
    assert (bad.status_code, "start_date is missing." in bad.json()["message"]) == (400, True)


@FLAVOURS
@pytest.mark.parametrize("status", [204, 200])
def test_a_large_report_runs_and_then_has_its_rows(flavour: str, status: Any) -> None:
    office = Simulator(records=OFFICE, running_status=status)
    earning(office, 15000)
    rows = talk(flavour, office, lambda it: it.reports.run(1, "transaction_history", **HISTORY))

    polls = [request.status for request in office.requests if "/poll/" in request.path]
    assert polls == [status, status, 200]
    assert rows[0].unknown_fields["Basic Salary"] == "R 15,000.00"
    assert all(not request.remarks for request in office.requests)


@FLAVOURS
def test_two_reports_run_side_by_side_and_a_third_is_refused(flavour: str, office: Simulator) -> None:
    first = talk(flavour, office, lambda it: it.reports.start(1, "transaction_history", **HISTORY))
    second = talk(flavour, office, lambda it: it.reports.start(1, "tracked_balances", date=date(2024, 4, 30)))
    with pytest.raises(models.TooManyReports):
        talk(flavour, office, lambda it: it.reports.start(1, "tracked_balances", date=date(2024, 4, 30)))
    office.advance(60)
    rows = talk(flavour, office, lambda it: it.reports.poll(1, second.uuid))
    talk(flavour, office, lambda it: it.reports.start(1, "tracked_balances", date=date(2024, 4, 30)))

    assert first.uuid != second.uuid
    assert rows[0].unknown_fields["Loans"] == "R 0.00"
    with pytest.raises(NotFound):
        talk(flavour, office, lambda it: it.reports.poll(1, "ad8b49de-fa5c-4603-8831-b26cb086941a"))


def test_a_report_goes_on_while_polls_fail(office: Simulator, connect: Connect) -> None:
    earning(office, 15000)
    office.fail("GET /clients/{client_id}/reports/poll/{uuid}", status=500, times=1)
    with connect(office) as client:
        assert len(client.reports.run(1, "transaction_history", **HISTORY)) == 1


# Limits and faults.


def test_the_hourly_budget_is_told_in_headers_and_filled_on_the_hour() -> None:
    office = Simulator(records=OFFICE, requests_an_hour=3)
    key = {"Authorization": office.credentials["api_key"]}
    office.advance(1800)
    with office.http_client() as http:
        answers = [http.get(f"{office.base_url}/clients/", headers=key) for _ in range(4)]
        office.advance(1801)
        later = http.get(f"{office.base_url}/clients", headers=key)

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert [answer.headers["X-RateLimit-Remaining"] for answer in answers] == ["2", "1", "0", "0"]
    assert answers[3].headers["X-RateLimit-Limit"] == "3"
    assert int(answers[3].headers["X-RateLimit-Reset"]) % 3600 == 0
    assert "Retry-After" not in answers[3].headers
    assert later.headers["X-RateLimit-Remaining"] == "2"


def test_the_limit_of_an_address_comes_without_headers() -> None:
    office = Simulator(records=OFFICE, requests_a_minute=2)
    key = {"Authorization": office.credentials["api_key"]}
    with office.http_client() as http:
        answers = [http.get(f"{office.base_url}/clients/", headers=key) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert ["X-RateLimit-Limit" in answer.headers for answer in answers] == [True, True, False]


def test_a_client_waits_for_the_next_hour(connect: Connect) -> None:
    office = Simulator(records=OFFICE, requests_an_hour=1)
    with connect(office, max_wait=7200) as client:
        client.clients.list()
        client.clients.list()

    assert office.requests[-1].status == 200
    assert office.clock.tick() >= 3600


@FLAVOURS
def test_a_lost_answer_leaves_the_employee_created(flavour: str, office: Simulator) -> None:
    office.lose_answer("POST /clients/{client_id}/employees")
    with pytest.raises(OutcomeUnknown):
        talk(flavour, office, lambda it: it.employees.create(1, **new_employee()))

    assert [row["first_name"] for row in office.records.employees] == ["Ann", "Bob"]


def test_maintenance_is_waited_for(office: Simulator, connect: Connect) -> None:
    office.fail("GET /clients/", status=503, times=1)
    with connect(office, max_wait=900) as client:
        assert client.clients.list()[0].name == "Acme"

    assert office.clock.tick() >= 600


def test_a_limit_is_refused_with_its_scope(office: Simulator, connect: Connect) -> None:
    office.fail("GET /clients/", status=429)
    with connect(office, retries=0) as client, pytest.raises(RateLimited):
        client.clients.list()


def test_what_is_odd_in_settings_is_refused() -> None:
    with pytest.raises(ValueError, match="running_status is 500"):
        Simulator(running_status=500)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="there are no records 'people'"):
        Simulator(records={"people": []})


# What it begins with.


@pytest.mark.parametrize(
    "key",
    [
        "POST /clients/{client_id}/bulk_input",
        "POST /clients/{client_id}/reports/transaction_history",
        "POST /clients/{client_id}/reports/tracked_balances",
        "GET /clients/{client_id}/payment_runs",
        "GET /clients/{client_id}/custom_employee_fields",
        "GET /payment_runs/{payment_run_id}/payslips",
        "GET /payment_runs/{payment_run_id}/accounting",
        "GET /employees/{employee_id}/leave_days",
        "GET /employees/{employee_id}/service_periods",
    ],
)
def test_documented_requests_get_the_documented_answer_to_the_letter(key: str) -> None:
    office = Simulator()
    operation = office.document.operations[key]
    bodies = [example for media in operation.bodies.values() for example in operation.examples_of(media)]
    ids = {"client_id": office.records.clients.all()[0]["id"], "employee_id": 12345}
    ids["payment_run_id"] = office.records.payment_runs.all()[0]["id"]
    with office.http_client() as http:
        path = office.base_url + operation.path.format(**ids)
        headers = {"Authorization": office.credentials["api_key"]}
        answer = http.request(operation.method, path, headers=headers, json=bodies[0] if bodies else None)

    assert answer.json() == next(iter(operation.examples_of(operation.success[2])))


# Scripts of users.


def test_scripts_of_users_run(office: Simulator, tmp_path: Path, connect: Connect) -> None:
    earning(office, 900)
    with connect(office) as client:
        client.leave_days.create(7, date=date(2024, 5, 2), type_id=5)

        assert payroll_total(client, 7, 2024) == 900
        assert staff(client, 1, tmp_path / "staff.csv") == 1
        assert away(client, [7], date(2024, 5, 2)) == {7}


def test_payslips_are_exported_and_leave_is_pushed(office: Simulator, connect: Connect, tmp_path: Path) -> None:
    earning(office, 900)
    days = [date(2024, 5, 2), date(2024, 5, 3)]
    with connect(office) as client:
        export_payslips(client, 1, date(2024, 4, 1), date(2024, 4, 30), tmp_path)
        made = push_leave(client, 1, 7, days)
        again = push_leave(client, 1, 7, [*days, date(2024, 5, 4)])

        assert (tmp_path / "totals.csv").read_text() == "0007,Ann,2024-04-30,900.0,0.0,900.0,900.0\n"
        assert (tmp_path / "0007_1.pdf").read_bytes().startswith(b"%PDF")
        assert [day.date for day in client.leave_days.list(7)] == [*days, date(2024, 5, 4)]
        assert (made, again) == ([1, 2], [3])


def test_a_client_gets_arguments_checked_before_they_are_sent(office: Simulator, connect: Connect) -> None:
    with connect(office) as client, pytest.raises(InvalidArgument):
        client.reports.run(1, "variance", wave_id=2)
    assert office.requests == []
