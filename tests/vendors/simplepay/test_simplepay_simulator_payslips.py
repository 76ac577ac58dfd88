"""The simulator of SimplePay calculates, finalises and prints payslips as the vendor does."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from simplepay_client import (
    AsyncSimplePayClient,
    BadRequest,
    ClientError,
    NotReady,
    SimplePayClient,
    models,
)
from simplepay_client.simulator import Simulator
from tests.vendors.either_client import Connect, connector
from tests.vendors.simplepay.simulated_payroll import FLAVOURS, OFFICE, talk


@pytest.fixture
def office() -> Simulator:
    return Simulator(records=OFFICE)


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, SimplePayClient, AsyncSimplePayClient)


@FLAVOURS
def test_a_payslip_follows_from_calculations_and_has_no_pay_while_calculated(flavour: str, office: Simulator) -> None:
    office.open_payslips(1, date(2024, 4, 30))
    talk(flavour, office, lambda it: it.calculations.save_for_employee(
        7, calc_type="basic_salary", calculation_details={"fixed_amount": 10000}
    ))  # fmt: skip
    dirty = talk(flavour, office, lambda it: it.payslips.list(7))[0]
    office.advance(10)
    clean = talk(flavour, office, lambda it: it.payslips.list(7))[0]
    details = talk(flavour, office, lambda it: it.payslips.get(clean.id))

    assert (dirty.dirty, dirty.nett_pay) == (True, None)
    assert (clean.dirty, clean.nett_pay) == (False, Decimal(10000))
    assert details.income["basic_salary"] == details.income.total == Decimal(10000)
    assert details.grand_total["nett_pay"] == Decimal(10000)


def test_a_payslip_has_its_own_inputs_above_those_of_the_employee(office: Simulator, connect: Connect) -> None:
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    with connect(office) as client:
        client.calculations.save_for_employee(7, calc_type="annual_bonus", calculation_details={"amount": 100})
        saved = client.calculations.save_for_payslip(
            slip["id"], calc_type="annual_bonus", calculation_details={"amount": 250}
        )
        again = client.calculations.save_for_payslip(
            slip["id"], calc_type="annual_bonus", calculation_details={"amount": 300}
        )
        office.advance(10)
        own = client.calculations.list_for_payslip(slip["id"])
        whole = client.calculations.get(saved.id)
        paid = client.payslips.list(7)[0].nett_pay
        client.calculations.delete(saved.id)
        office.advance(10)

        assert again.id == saved.id
        assert [(one.system_type, one.inputs["fixed_amount"]) for one in own] == [("annual_bonus", 300)]
        assert whole.skip_rule is False
        assert office.requests[4].status == 200
        assert paid == 300
        assert client.payslips.list(7)[0].nett_pay == 100
        assert client.calculations.list_for_payslip(slip["id"])[0].id is None


def test_finalised_payslips_are_in_a_run_with_a_journal_and_do_not_change(office: Simulator, connect: Connect) -> None:
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    with connect(office) as client:
        client.calculations.save_for_payslip(
            slip["id"], calc_type="basic_salary", calculation_details={"fixed_amount": 900}
        )
        office.finalise(slip["id"])
        run = client.payment_runs.list(1)[0]
        in_run = client.payment_runs.payslips(run.id)
        journal = client.payment_runs.accounting(run.id)[0]

        assert (run.total, run.period_offset, run.period_end_date) == (Decimal(900), 195, date(2024, 4, 30))
        assert in_run[0].data.income["Basic Salary"] == 900
        assert [(line.line_item, line.amount[""]) for line in journal.debit] == [("basic_salary", Decimal(900))]
        assert [(line.line_item, line.amount[""]) for line in journal.credit] == [("nett_pay", Decimal(900))]
        with pytest.raises(BadRequest, match="finalised"):
            client.calculations.save_for_payslip(
                slip["id"], calc_type="basic_salary", calculation_details={"fixed_amount": 1}
            )


@FLAVOURS
def test_employees_with_payslip_data_are_not_ready_while_calculating(flavour: str, office: Simulator) -> None:
    office.open_payslips(1, date(2024, 4, 30))
    asked: dict[str, Any] = {"include": ["recent_payslips_with_data"]}
    with pytest.raises(NotReady):
        talk(flavour, office, lambda it: it.employees.list(1, **asked))
    people = talk(flavour, office, lambda it: it.employees.list(1, **asked), wait_until_ready=120)

    assert [request.status for request in office.requests] == [202, 202, 200]
    assert people[0].recent_payslips_with_data[0].data.income.total == 0


@FLAVOURS
def test_a_payslip_is_printed_when_it_is_calculated(flavour: str, office: Simulator, tmp_path: Path) -> None:
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    with pytest.raises(ClientError):
        talk(flavour, office, lambda it: it.payslips.pdf(slip["id"], to=tmp_path / "a.pdf"))
    office.advance(10)
    talk(flavour, office, lambda it: it.payslips.pdf(slip["id"], to=tmp_path / "b.pdf"))

    assert not (tmp_path / "a.pdf").exists()
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-1.4")
    assert b"(Ann Bee) Tj" in (tmp_path / "b.pdf").read_bytes()
    assert office.requests[-1].remarks == []


def test_the_pages_of_a_pdf_are_where_its_table_says(office: Simulator, connect: Connect) -> None:
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    office.advance(10)
    with connect(office) as client:
        client.employees.list(1)
        content = client.payslips.pdf(slip["id"])

    start = int(content.rpartition(b"startxref\n")[2].split()[0])
    places = [int(line[:10]) for line in content[start:].split(b"\n")[3:7]]
    assert content[start:].startswith(b"xref\n0 5\n")
    assert [content[place : place + 7] for place in places] == [b"%d 0 obj" % number for number in range(1, 5)]


def test_inherited_inputs_have_a_history_and_need_a_day_once_paid(office: Simulator, connect: Connect) -> None:
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    with connect(office) as client:
        client.inherited_calculations.save(
            7,
            calc_type="week_hours",
            calculation_details=models.RegularHours(full_day_hours_input=Decimal(8), works_mon=True),
        )
        office.finalise(slip["id"])
        hours = models.RegularHours(full_day_hours_input=Decimal("7.5"))
        with pytest.raises(BadRequest, match="effective_date"):
            client.inherited_calculations.save(7, calc_type="week_hours", calculation_details=hours)
        client.inherited_calculations.save(
            7, calc_type="week_hours", calculation_details=hours, effective_date=date(2024, 5, 1)
        )
        row = office.records.inherited_calculations[1]

        assert row["inputs"] == {"full_day_hours_input": 7.5, "works_mon": "true"}
        assert row["inputs_history"] == {
            "": {"full_day_hours_input": "8.0", "works_mon": "true"},
            "2024-05-01": {"full_day_hours_input": "7.5"},
        }
        assert client.inherited_calculations.list(7)[0].short_name == "week_hours"
        assert [(one.id, one.system_type) for one in client.calculations.list_for_employee(7)] == [(None, "week_hours")]


@FLAVOURS
def test_bulk_input_is_saved_by_entity_and_partly_fails(flavour: str, office: Simulator) -> None:
    slip = office.open_payslips(1, date(2024, 4, 30))[0]
    done = office.open_payslips(1, date(2024, 3, 31))[0]
    office.finalise(done["id"])
    give = models.BulkEntity
    entities = [
        give(employee_id=7, fields={"first_name": "Anna"}, calculations={"basic_salary": {"fixed_amount": 500}}),
        give(employee_id=7, payslip_id=slip["id"], calculations={"commission": {"commission_input": 5}}),
        give(employee_id=7, payslip_date=date(2024, 4, 30), calculations={"annual_bonus": {"amount": 20}}),
        give(employee_id=7, payslip_id=done["id"], calculations={"annual_bonus": {"amount": 20}}),
        give(employee_id=99, fields={"first_name": "X"}),
    ]
    results = talk(flavour, office, lambda it: it.bulk_input.submit(1, entities))
    office.advance(10)

    assert [one.success for one in results] == [True, False, True, False, False]
    assert results[1].errors == {"calc.commission.commission_input": "Commission is not enabled"}
    assert results[2].payslip_id == slip["id"]
    assert results[0].message == "Information for Ann Bee was saved successfully"
    assert office.records.employees[7]["first_name"] == "Anna"
    assert talk(flavour, office, lambda it: it.payslips.list(7))[0].nett_pay == 520
    with pytest.raises(models.BulkInputFailed):
        talk(flavour, office, lambda it: it.bulk_input.submit(1, entities, raise_on_failure=True))
