"""What real servers of SimplePay do to an unwary client, tried on the simulator: nothing is lost or made up."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from simplepay_client import (
    AsyncSimplePayClient,
    BadRequest,
    ClientError,
    DecodeError,
    NotReady,
    OutcomeUnknown,
    ServerError,
    SimplePayClient,
    Unauthorized,
    models,
)
from simplepay_client.simulator import Simulator
from tests.vendors.either_client import Connect, connector
from tests.vendors.simplepay.simulated_payroll import ANN, OFFICE

CLIENTS = "GET /clients/"
EMPLOYEES = "GET /clients/{client_id}/employees"
LEAVE = "GET /employees/{employee_id}/leave_days"
PDF = "GET /payslips/{payslip_id}.pdf"
POLL = "GET /clients/{client_id}/reports/poll/{uuid}"
START = "POST /clients/{client_id}/reports/{report}/async"
BULK = "POST /clients/{client_id}/bulk_input"
JSON = "application/json"
DAY = {"date": date(2024, 4, 30)}
ENTITIES = [models.BulkEntity(employee_id=number, fields={"first_name": "Ann"}) for number in (7, 8, 9)]


@pytest.fixture
def office() -> Simulator:
    return Simulator(records=OFFICE)


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, SimplePayClient, AsyncSimplePayClient)


def sent(office: Simulator, route: str) -> int:
    """Return how often the simulator was sent a request."""
    return sum(request.route == route for request in office.requests)


# Keys, limits, maintenance.


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_key_that_is_refused_never_reads_as_nothing_there(office: Simulator, connect: Connect, status: int) -> None:
    office.fail(status=status, message="API User is not authorized or does not exist.")

    with connect(office) as client:
        for call in (client.clients.list, lambda: client.employees.list(1), lambda: client.employees.get(7)):
            with pytest.raises(Unauthorized):
                call()


def test_a_limit_without_headers_is_waited_for(connect: Connect) -> None:
    office = Simulator(records=OFFICE, requests_a_minute=2)

    with connect(office, retries=8) as client:
        assert [client.employees.get(7).id for _ in range(3)] == [7, 7, 7]

    assert [request.status for request in office.requests].count(200) == 3
    assert office.clock.tick() < 600


def test_maintenance_as_a_page_of_html_is_maintenance(office: Simulator, connect: Connect) -> None:
    office.answer(CLIENTS, "<html>Back soon</html>", status=503, times=1)

    with connect(office, max_wait=900) as client:
        assert client.clients.list()[0].name == "Acme"


def test_an_error_of_the_server_in_html_keeps_its_status(office: Simulator, connect: Connect) -> None:
    office.answer(CLIENTS, "<html>Oops</html>", status=500)

    with connect(office) as client, pytest.raises(ServerError) as caught:
        client.clients.list()

    assert caught.value.status == 500


@pytest.mark.parametrize("errors", [["a is bad", "b is bad"], {"a": ["is bad"], "b": "is bad"}, "a is bad, b is bad"])
def test_reasons_reach_the_message_in_whatever_form(office: Simulator, connect: Connect, errors: object) -> None:
    office.fail("PATCH /employees/{id}", status=400, body={"message": "Not saved.", "errors": errors})

    with connect(office) as client, pytest.raises(BadRequest) as caught:
        client.employees.update(7, first_name="Ann")

    assert all(part in str(caught.value) for part in ("Not saved.", "a", "b", "is bad"))


# Answers that do not fit the question.


@pytest.mark.parametrize(
    ("body", "media"),
    [
        ("<html>Log in</html>", "text/html"),
        (b'[{"client": {"id": 1, "na', JSON),
        (b"", JSON),
        (b'"Acme"', JSON),
    ],
    ids=["login page", "cut off", "empty", "a text"],
)
def test_what_is_no_list_of_clients_is_an_error(office: Simulator, connect: Connect, body: Any, media: str) -> None:
    office.answer(CLIENTS, body, media=media)

    with connect(office, strict=True) as client, pytest.raises(ClientError):
        client.clients.list()


@pytest.mark.parametrize(
    "answer",
    [
        {"body": {"message": "Payslip is still calculating"}},
        {"body": "<html>Log in</html>"},
        {"body": b"", "media": "application/pdf"},
        {"body": b"%PDF-1.4 a part", "media": "application/pdf", "status": 206},
        {"body": b"<html>Log in</html>", "media": "application/pdf"},
    ],
    ids=["message", "login page", "empty", "a part", "a page that is called a PDF"],
)
def test_only_a_whole_pdf_is_stored(office: Simulator, connect: Connect, tmp_path: Path, answer: Any) -> None:
    office.answer(PDF, **answer)

    with connect(office) as client:
        for target in ({}, {"to": tmp_path / "a.pdf"}):
            with pytest.raises(DecodeError):
                client.payslips.pdf(7, **target)

    assert list(tmp_path.iterdir()) == []


def test_a_pdf_that_is_not_ready_is_asked_for_again(office: Simulator, connect: Connect) -> None:
    office.answer(PDF, {"message": "Calculating"}, status=202, times=2)
    office.answer(PDF, b"%PDF-1.4\n%%EOF\n", media="application/pdf")

    with connect(office) as client, pytest.raises(NotReady):
        client.payslips.pdf(7)
    with connect(office, wait_until_ready=120) as client:
        assert client.payslips.pdf(7).startswith(b"%PDF")


def test_nothing_after_a_write_is_done_and_after_a_read_is_not(office: Simulator, connect: Connect) -> None:
    drifts: list[Any] = []
    office.answer("DELETE /employees/{id}", status=204)
    office.answer("GET /employees/{id}", status=200)

    with connect(office, on_drift=drifts.append) as client:
        client.employees.delete(7)
        with pytest.raises(DecodeError):
            client.employees.get(7)

    assert len(drifts) == 1


@pytest.mark.parametrize("words", ["Employee has been updated", "Saved.", "", "gespeichert"])
def test_a_confirmation_is_handed_on_whatever_it_says(office: Simulator, connect: Connect, words: str) -> None:
    drifts: list[Any] = []
    office.answer("PATCH /employees/{id}", {"message": words, "id": 7, "number": "0007"})

    with connect(office, on_drift=drifts.append) as client:
        done = client.employees.update(7, first_name="Ann")

    assert (done.message, done.id, drifts) == (words, 7, [])


def test_null_for_rows_is_no_rows_with_a_drift(office: Simulator, connect: Connect) -> None:
    drifts: list[Any] = []
    office.answer(EMPLOYEES, b"null", media=JSON)

    with connect(office, on_drift=drifts.append) as client:
        assert client.employees.list(1) == []

    assert len(drifts) == 1


# Employees.


def test_an_employee_with_nulls_and_members_of_another_country_is_no_drift(connect: Connect) -> None:
    unset = dict.fromkeys(["number", "birthdate", "email", "custom_fields"])
    address = {"street_or_farm_name": "Main Road", "city_or_town": "Cape Town", "code": "8001", "unit_no": None}
    drifts: list[Any] = []
    office = Simulator(records={**OFFICE, "employees": [{**ANN, **unset, "physical_address": address}]})

    with connect(office, on_drift=drifts.append) as client:
        employee = client.employees.get(7)

    assert (employee.birthdate, drifts) == (None, [])


def test_an_address_is_cleared_with_none(office: Simulator, connect: Connect) -> None:
    office.records["employees"][7]["email"] = "ann@example.com"

    with connect(office) as client:
        client.employees.update(7, email=None)

    assert office.requests[-1].json == {"employee": {"email": None}}
    assert office.records["employees"][7]["email"] is None


def test_rows_that_are_given_in_part_are_whole_records(connect: Connect) -> None:
    records = {"clients": [{"id": 1, "name": "Acme"}], "employees": [{"id": 7, "client_id": 1, "first_name": "Ann"}]}

    with connect(Simulator(records=records), strict=True) as client:
        assert client.clients.list()[0].name == "Acme"
        assert client.employees.list(1) == [client.employees.get(7)]


def test_what_can_be_written_of_an_employee_is_read_as_well(connect: Connect) -> None:
    known = {"ppsn": "1234567T", "prsi_class": "A1", "director": False, "bank_account": {"account_number": "IE1"}}
    office = Simulator(records={**OFFICE, "employees": [{**ANN, **known}]})

    with connect(office) as client:
        employee = client.employees.get(7)

    assert (employee.ppsn, employee.prsi_class, employee.director) == ("1234567T", "A1", False)
    assert (employee.bank_account.account_number, employee.unknown_fields) == ("IE1", {})


def test_a_payslip_can_be_stored_as_json(office: Simulator, connect: Connect) -> None:
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    office.advance(10)

    with connect(office) as client:
        details = client.payslips.get(slip["id"])

    assert json.loads(details.to_json()) == json.loads(json.dumps(details.to_dict()))


def test_unknown_members_are_kept_and_written_back(connect: Connect) -> None:
    office = Simulator(records={**OFFICE, "employees": [{**ANN, "pay_point_id": 3, "gender": "f"}]})

    with connect(office) as client:
        employee = client.employees.list(1)[0]

    assert employee.unknown_fields == {"pay_point_id": 3, "gender": "f"}
    assert employee.to_dict()["pay_point_id"] == 3


# Reports.


@pytest.mark.parametrize(
    "running",
    [{"message": "Running"}, [{"message": "Started", "uuid": "ad8b49de-fa5c-4603-8831-b26cb086941a"}], {"status": 1}],
)
def test_a_running_report_is_never_rows(office: Simulator, connect: Connect, running: Any) -> None:
    office.answer(POLL, running, times=2)

    with connect(office) as client:
        rows = client.reports.run(1, "tracked_balances", **DAY)

    assert [row.unknown_fields["Loans"] for row in rows] == ["R 0.00"]
    assert sent(office, POLL) == 3


@pytest.mark.parametrize("status", [500, 502, 503, 429])
def test_a_report_outlives_a_question_that_fails(office: Simulator, connect: Connect, status: int) -> None:
    office.fail(POLL, status=status, times=1)

    with connect(office) as client:
        assert len(client.reports.run(1, "tracked_balances", **DAY)) == 1

    assert sent(office, START) == 1


@pytest.mark.parametrize("fault", ["fails", "hangs", "breaks"])
def test_a_report_that_is_given_up_can_be_fetched_by_its_uuid(office: Simulator, connect: Connect, fault: str) -> None:
    if fault == "fails":
        office.fail(POLL, status=500)
    elif fault == "hangs":
        office.answer(POLL, status=204)
    else:
        office.lose_answer(POLL, times=None)

    with connect(office) as client:
        with pytest.raises(ClientError) as caught:
            client.reports.run(1, "tracked_balances", timeout=60, **DAY)
        office.clear_faults()
        office.advance(60)
        rows = client.reports.poll(1, caught.value.uuid)  # type: ignore[attr-defined]

    assert len(rows) == 1


@pytest.mark.parametrize(
    "started", [{"message": "Started", "uuid": "ad8b49de-fa5c-4603-8831-b26cb086941a"}, [{"message": "Started"}], []]
)
def test_a_flow_stops_at_an_answer_that_it_cannot_go_on_with(office: Simulator, connect: Connect, started: Any) -> None:
    office.answer(START, started)

    with connect(office) as client, pytest.raises(DecodeError):
        client.reports.run(1, "tracked_balances", **DAY)

    assert sent(office, POLL) == 0


def test_money_for_people_is_read_in_any_case(office: Simulator, connect: Connect) -> None:
    row = {"employee": "7", "Date": "2024-04-30", "Basic Salary": "KSh 1,000.00", "Tax": "-R 5.50", "Bonus": None}
    office.answer("POST /clients/{client_id}/reports/transaction_history", [row])

    with connect(office) as client:
        dates = {"start_date": date(2024, 4, 1), "end_date": date(2024, 4, 30)}
        told = client.reports.transaction_history(1, account_names=["basic_salary"], **dates)[0]

    assert (told.money("Basic Salary"), told.money("Tax")) == (Decimal("1000.00"), Decimal("-5.50"))


# Bulk input and leave.


@pytest.mark.parametrize("no", ["false", False])
@pytest.mark.parametrize("errors", [["is off"], {"first_name": "is off"}, {"first_name": ["is off"]}])
def test_a_failure_in_bulk_is_told_with_its_reason(office: Simulator, connect: Connect, no: Any, errors: Any) -> None:
    saved = [{"id": str(number), "success": "true", "message": "saved"} for number in (7, 8)]
    office.answer(BULK, [*saved, {"id": "9", "success": no, "message": "not saved", "errors": errors}])

    with connect(office) as client:
        results = client.bulk_input.submit(1, ENTITIES)
        with pytest.raises(models.BulkInputFailed, match=r"1 of 3 entities were not saved.*is off"):
            client.bulk_input.submit(1, ENTITIES, raise_on_failure=True)

    assert ([result.employee_id for result in results.failed], results.missing) == ([9], ())


@pytest.mark.parametrize("answered", [0, 2])
def test_entities_of_bulk_without_an_answer_are_missing(office: Simulator, connect: Connect, answered: int) -> None:
    rows = [{"id": str(entity.employee_id), "success": "true", "message": "saved"} for entity in ENTITIES]
    office.answer(BULK, rows[:answered])

    with connect(office) as client:
        assert list(client.bulk_input.submit(1, ENTITIES).missing) == ENTITIES[answered:]
        with pytest.raises(models.BulkInputFailed):
            client.bulk_input.submit(1, ENTITIES, raise_on_failure=True)


@pytest.mark.parametrize("status", [200, 202])
def test_a_message_in_place_of_bulk_results_is_no_success(office: Simulator, connect: Connect, status: int) -> None:
    office.answer(BULK, {"message": "Queued"}, status=status)

    with connect(office) as client, pytest.raises(ClientError):
        client.bulk_input.submit(1, ENTITIES)

    assert sent(office, BULK) == 1


@pytest.mark.parametrize(
    "rows",
    [
        [{"id": 46, "date": "2024-05-02"}, {"id": 47, "date": "2024-05-03"}],
        [{"leave_day": {"id": 46, "date": "2024-05-02"}}, {"leave_day": {"id": 47, "date": "2024-05-03"}}],
        [[{"id": 46, "date": "2024-05-02"}], [{"id": 47, "date": "2024-05-03"}]],
        [[{"id": 46, "date": "2024-05-02"}, {"id": 47, "date": "2024-05-03"}]],
    ],
    ids=["plain", "wrapped", "one in a list", "two in a list"],
)
def test_leave_days_are_read_in_any_wrapping(office: Simulator, connect: Connect, rows: Any) -> None:
    office.answer(LEAVE, rows)

    with connect(office) as client:
        assert [day.date for day in client.leave_days.list(7)] == [date(2024, 5, 2), date(2024, 5, 3)]


# Lost and late.


def test_leave_whose_answer_is_lost_is_there_and_is_not_sent_twice(office: Simulator, connect: Connect) -> None:
    office.lose_answer("POST /employees/{employee_id}/leave_days")

    with connect(office) as client:
        with pytest.raises(OutcomeUnknown):
            client.leave_days.create(7, date=date(2024, 5, 2), type_id=5)
        assert [day.date for day in client.leave_days.list(7)] == [date(2024, 5, 2)]


def test_a_late_read_is_asked_for_again_and_a_late_write_is_not(office: Simulator, connect: Connect) -> None:
    office.slow(CLIENTS, seconds=600, times=1)
    office.slow("POST /clients/{client_id}/waves", seconds=600, times=1)

    with connect(office) as client:
        assert len(client.clients.list()) == 1
        with pytest.raises(OutcomeUnknown):
            client.waves.create(1, frequency="monthly", last_day_of_month=31, first_end_date=date(2024, 1, 31))

    assert sent(office, "POST /clients/{client_id}/waves") == 1


def test_a_deletion_whose_answer_is_lost_is_not_a_missing_employee(office: Simulator, connect: Connect) -> None:
    """The first attempt did the work, so that a second one finds nothing."""
    office.lose_answer("DELETE /employees/{id}")

    with connect(office, retries=2) as client:
        client.employees.delete(7)

    assert office.records.employees.all() == []
    assert sent(office, "DELETE /employees/{id}") == 2


def test_rows_for_machines_are_read_under_their_own_names(office: Simulator, connect: Connect) -> None:
    """Without `humanize`, every column has another name: nothing of a row may be lost."""
    with connect(office) as simplepay:
        people = simplepay.reports.tracked_balances(1, date=date(2026, 1, 5))
        machines = simplepay.reports.tracked_balances(1, date=date(2026, 1, 5), humanize=False)

    assert len(people) == len(machines)
    assert [len(row.to_dict()) for row in machines] == [len(row.to_dict()) for row in people]
