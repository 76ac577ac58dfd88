"""The simulator of SimplePay has the vendor's quirks, and the client copes with them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from simplepay_client import SimplePayClient, Unauthorized, models
from simplepay_client.simulator import Simulator
from tests.vendors.simplepay.simulated_payroll import ANN, OFFICE

FIELD = {
    "id": 3,
    "client_id": 1,
    "name": "Department",
    "input_type": "dropdown",
    "dropdown_options": {"0": "Finance", "1": "Sales"},
}


@pytest.fixture
def office() -> Simulator:
    return Simulator(records=OFFICE)


@pytest.fixture
def client(office: Simulator) -> Iterator[SimplePayClient]:
    with SimplePayClient(
        http_client=office.http_client(), base_url=office.base_url, strict=True, **office.credentials
    ) as client:
        yield client


def opened(office: Simulator) -> Any:
    """Return a payslip that the vendor opened and calculated."""
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    office.advance(10)
    return slip


def test_the_key_goes_bare_and_nothing_else_is_taken(office: Simulator, client: SimplePayClient) -> None:
    client.clients.list()
    key = office.credentials["api_key"]

    assert office.requests[0].headers["authorization"] == key
    with (
        SimplePayClient(http_client=office.http_client(), base_url=office.base_url, api_key=f"Bearer {key}") as other,
        pytest.raises(Unauthorized),
    ):
        other.clients.list()


def test_bodies_are_wrapped_or_flat_as_each_request_wants_it(office: Simulator, client: SimplePayClient) -> None:
    client.employees.update(7, email="a@b.example")
    client.leave_days.create(7, date=date(2024, 5, 2), type_id=5, hours=2)
    client.leave_days.create_multiple(7, dates=[models.NewLeaveDay(date=date(2024, 5, 3), type_id=5, hours=2)])

    assert [request.json for request in office.requests] == [
        {"employee": {"email": "a@b.example"}},
        {"date": "2024-05-02", "type_id": "5", "hours": "2"},
        {"dates": [{"date": "2024-05-03", "type_id": 5, "hours": 2}]},
    ]
    assert {request.status for request in office.requests} == {200}


def test_a_flag_is_text_in_the_single_answer_and_none_in_a_list(client: SimplePayClient) -> None:
    saved = client.calculations.save_for_employee(7, calc_type="basic_salary", calculation_details={"fixed_amount": 1})
    one = client.calculations.get(saved.id)
    listed = client.calculations.list_for_employee(7)

    assert one.skip_rule is False
    assert [calculation.skip_rule for calculation in listed if calculation.id == saved.id] == [False]
    assert isinstance(one.to_dict()["skip_rule"], str) != isinstance(listed[-1].to_dict()["skip_rule"], str)


def test_leave_of_a_payslip_stands_apart_from_its_id(office: Simulator, client: SimplePayClient) -> None:
    slip = opened(office)

    details = client.payslips.get(slip["id"])

    assert details.leave is not None
    assert details.leave.payslip_id == slip["id"]
    assert "id" not in dict(details.leave)


def test_a_payslip_is_in_no_run_before_it_is_final(office: Simulator, client: SimplePayClient) -> None:
    slip = opened(office)
    before = client.payslips.list(7)[0]
    office.finalise(slip["id"])
    after = client.payslips.list(7)[0]
    run = client.payment_runs.list(1)[0]

    assert (before.payment_run_id, after.payment_run_id) == (None, run.id)
    assert run.created_at.utcoffset() is not None
    assert run.period_end_date == date(2024, 4, 30)


def test_leave_types_are_found_by_name(client: SimplePayClient) -> None:
    types = client.leave_types.list(1)

    assert dict(types) == {5: "Annual", 6: "Sick"}


def test_a_pdf_is_asked_for_in_both_headers(office: Simulator, client: SimplePayClient) -> None:
    client.payslips.pdf(opened(office)["id"])

    headers = office.requests[-1].headers
    assert (headers["accept"], headers["content-type"]) == ("application/pdf", "application/pdf")


def test_accounts_are_told_apart() -> None:
    with (
        Simulator() as office,
        SimplePayClient(http_client=office.http_client(), base_url=office.base_url, **office.credentials) as client,
    ):
        items = client.items_and_outputs.get(office.records.clients.all()[0]["id"])

    assert {type(account) for account in items.accounts} >= {models.SystemItemAccount, models.CustomItemAccount}


def test_a_custom_field_is_told_by_the_caption_of_its_option() -> None:
    employee = {**ANN, "custom_fields": {"3": "0"}}

    office = Simulator(records={**OFFICE, "employees": [employee], "custom_employee_fields": [FIELD]})
    with SimplePayClient(http_client=office.http_client(), base_url=office.base_url, **office.credentials) as client:
        (field,) = client.custom_employee_fields.list(1)
        client.employees.update(7, custom_fields={"3": field.option_id("Sales")})

        assert field.value_of(client.employees.get(7)) == "Sales"


def test_an_inherited_calculation_has_no_id_and_is_changed_at_its_collection(
    office: Simulator, client: SimplePayClient
) -> None:
    client.inherited_calculations.save(
        7, calc_type="week_hours", calculation_details=models.RegularHours(leave_any_day=True)
    )

    assert (office.requests[-1].method, office.requests[-1].path) == (
        "PATCH",
        "/employees/7/inherited_calculations",
    )
    assert [one.id for one in client.calculations.list_for_employee(7)] == [None]


def test_a_delete_may_name_what_it_deleted(client: SimplePayClient) -> None:
    made = client.profile_mappings.create(7, profile_id=44)

    assert client.profile_mappings.delete(made.id).id == made.id
    assert client.employees.delete(7).message


def test_an_empty_section_of_a_payslip_adds_up_to_nothing(office: Simulator, client: SimplePayClient) -> None:
    details = client.payslips.get(opened(office)["id"])

    assert (details.deduction.total, details.income.total) == (Decimal(0), Decimal(0))


def test_reports_are_reads_that_change_nothing(office: Simulator, client: SimplePayClient) -> None:
    before = office.records.to_json()
    office.lose_answer("POST /clients/{client_id}/reports/tracked_balances")

    rows = client.reports.tracked_balances(1, date=date(2024, 4, 30))

    assert len(rows) == 1
    assert office.records.to_json() == before
    assert office.requests[-1].json["date"] == "2024-04-30"
