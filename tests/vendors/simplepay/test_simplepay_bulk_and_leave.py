"""Bulk input reports entities without a result; leave days are read from every form; money keeps its sign."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from simplepay_client import BadRequest, DecodeError, models
from tests.vendors.simplepay.payroll import FLAVOURS, Payroll, says, talk

ENTITIES = [
    models.BulkEntity(employee_id=1, payslip_id=11, calculations={"commission": {"commission_input": 120}}),
    models.BulkEntity(employee_id=1, payslip_id=12, calculations={"commission": {"commission_input": 130}}),
    models.BulkEntity(employee_id=2, payslip_date=date(2026, 1, 31), fields={"first_name": "Ann"}),
]
SAVED = {"success": "true", "message": "saved"}
ALL = [
    {"id": "1", "payslip_id": "11", **SAVED},
    {"id": "1", "payslip_id": "12", **SAVED},
    {"id": "2", "payslip_id": "99", "payslip_date": "2026-01-31", **SAVED},
]


def submit(flavour: str, answer: object, **more: Any) -> Any:
    payroll = Payroll(other=lambda _request: says(answer))
    return talk(flavour, payroll, lambda client: client.bulk_input.submit(5, ENTITIES, **more))


@FLAVOURS
def test_every_entity_has_its_answer(flavour: str) -> None:
    results = submit(flavour, ALL, raise_on_failure=True)

    assert (len(results), len(results.succeeded), results.failed, results.missing) == (3, 3, [], ())


@FLAVOURS
@pytest.mark.parametrize(
    ("answered", "missing"), [((), (0, 1, 2)), ((0, 2), (1,)), ((1, 2), (0,)), ((0, 1), (2,)), ((2, 1, 0), ())]
)
def test_an_entity_without_an_answer_is_missing(
    flavour: str, answered: tuple[int, ...], missing: tuple[int, ...]
) -> None:
    answer = [ALL[index] for index in answered]

    results = submit(flavour, answer)

    assert list(results.missing) == [ENTITIES[index] for index in missing]
    if missing:
        with pytest.raises(models.BulkInputFailed, match=f"{len(missing)} of 3 entities have no answer") as caught:
            submit(flavour, answer, raise_on_failure=True)
        assert list(caught.value.missing) == list(results.missing)
        with pytest.raises(models.BulkInputFailed):
            results.raise_for_failures()


def test_the_same_answer_twice_answers_one_entity() -> None:
    results = submit("sync", [ALL[0], ALL[0], ALL[2]])

    assert list(results.missing) == [ENTITIES[1]]


def test_two_payslips_of_one_employee_have_their_own_answers() -> None:
    """One is named by its date, one by its id, and one input is the employee's own; the vendor answers in any order."""
    by_date = models.BulkEntity(employee_id=1, payslip_date=date(2026, 1, 31))
    by_id = models.BulkEntity(employee_id=1, payslip_id=11)
    own = models.BulkEntity(employee_id=1, fields={"first_name": "Ann"})
    answers = [
        models.BulkResult(employee_id=1, payslip_id=11, success=True, message="saved"),
        models.BulkResult(employee_id=1, success=True, message="saved"),
        models.BulkResult(employee_id=1, payslip_id=12, payslip_date=date(2026, 1, 31), success=True, message="saved"),
    ]

    for entities in ([by_date, by_id, own], [own, by_date, by_id], [own, by_id, by_date]):
        for order in (answers, answers[::-1]):
            assert models.BulkResults(order).for_entities(entities).missing == ()


def test_failures_and_missing_answers_are_told_together() -> None:
    wrong = {"id": "1", "payslip_id": "11", "success": "false", "message": "no", "errors": {"commission": "is off"}}

    with pytest.raises(models.BulkInputFailed) as caught:
        submit("sync", [wrong], raise_on_failure=True)

    assert str(caught.value).endswith(
        "1 of 3 entities were not saved; the first is employee 1, payslip 11: commission: is off. "
        "2 of 3 entities have no answer; the first is employee 1"
    )
    assert caught.value.fields == {"commission": ["is off"]}


@FLAVOURS
@pytest.mark.parametrize("answer", [{"message": "Accepted"}, {}, None, "done", 7])
def test_an_answer_that_is_no_list_is_an_error_that_carries_it(flavour: str, answer: object) -> None:
    with pytest.raises(DecodeError) as caught:
        submit(flavour, answer)

    assert caught.value.got == answer


DAY = {"id": 46, "date": "2018-02-12", "hours": None, "leave_type": "annual_leave", "type_id": 5}
NEXT = {**DAY, "id": 47, "date": "2018-02-13", "hours": 7.5}


@FLAVOURS
@pytest.mark.parametrize(
    "answer",
    [
        [[DAY], [NEXT]],
        [DAY, NEXT],
        [{"leave_day": DAY}, {"leave_day": NEXT}],
        [[DAY, NEXT]],
        [[{"leave_day": DAY}], [{"leave_day": NEXT}]],
        {"leave_days": [DAY, NEXT]},
        [[DAY], NEXT],
    ],
)
def test_leave_days_come_out_of_any_wrapping(flavour: str, answer: object) -> None:
    drifts: list[Any] = []
    payroll = Payroll(other=lambda _request: says(answer))

    days = talk(flavour, payroll, lambda client: client.leave_days.list(7), on_drift=drifts.append)

    assert [(day.id, day.date, day.hours) for day in days] == [
        (46, date(2018, 2, 12), None),
        (47, date(2018, 2, 13), Decimal("7.5")),
    ]
    assert drifts == []


@pytest.mark.parametrize("answer", [[], [[]]])
def test_no_leave_days_are_none(answer: object) -> None:
    assert talk("sync", Payroll(other=lambda _request: says(answer)), lambda client: client.leave_days.list(7)) == []


@pytest.mark.parametrize(
    ("errors", "message", "fields"),
    [
        (["Name is missing", "Date is wrong"], "refused (Name is missing, Date is wrong)", {}),
        (
            {"name": ["is missing", "is short"]},
            "refused (name: is missing, is short)",
            {"name": ["is missing", "is short"]},
        ),
        ({"name": "is missing"}, "refused (name: is missing)", {"name": ["is missing"]}),
        ([], "refused", {}),
        ("see above", "refused (see above)", {}),
    ],
)
def test_the_reasons_are_in_the_message(errors: object, message: str, fields: dict[str, list[str]]) -> None:
    payroll = Payroll(other=lambda _request: says({"message": "refused", "errors": errors}, 400))

    with pytest.raises(BadRequest) as caught:
        talk("sync", payroll, lambda client: client.clients.list())

    assert caught.value.message == message
    assert caught.value.fields == fields


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("R 15,000.00", "15000.00"),
        ("-R 12.50", "-12.50"),
        ("R -12.50", "-12.50"),
        ("R10000.00", "10000.00"),
        ("EUR 1 234.50", "1234.50"),
        ("KSh 1,000.00", "1000.00"),
        ("Ksh 1,000.00", "1000.00"),
        ("Rs 1,000.00", "1000.00"),
        ("Rs. 1,000.00", "1000.00"),
        ("-Rs 0.05", "-0.05"),
        ("S$ 3,480.02", "3480.02"),
        ("€ 7", "7"),
        ("1,500,000", "1500000"),
        (3480.02, "3480.02"),
    ],
)
def test_money_is_read_with_its_currency_and_sign(text: object, amount: str) -> None:
    assert models.ReportRow.from_dict({"employee": "1", "Pay": text}).money("Pay") == Decimal(amount)


@pytest.mark.parametrize("text", ["1,234", "1.234", "- R -5.00", "about 5.00", "R", "", "5.00 R", "R 1,23.00", True])
def test_what_may_be_several_amounts_or_none_is_an_error(text: object) -> None:
    row = models.ReportRow.from_dict({"employee": "1", "Pay": text})

    with pytest.raises(DecodeError):
        row.money("Pay")


SOUTH_AFRICAN = {
    "id": 9,
    "wave_id": 2,
    "number": None,
    "first_name": "Thandi",
    "last_name": "Nkosi",
    "birthdate": None,
    "appointment_date": "2020-03-01",
    "payment_method": "eft_manual",
    "email": None,
    "job_title": None,
    "bank_account": None,
    "physical_address": {
        "unit_no": None,
        "complex": None,
        "street_or_farm_name": "Long Street",
        "suburb_or_district": None,
        "city_or_town": "Cape Town",
        "code": "8001",
    },
    "custom_fields": None,
    "id_number": "8001015009087",
    "termination_date": None,
}


@pytest.mark.parametrize("strict", [False, True])
def test_an_employee_with_nulls_is_no_drift(strict: bool) -> None:
    drifts: list[Any] = []
    payroll = Payroll(other=lambda _request: says([{"employee": SOUTH_AFRICAN}]))

    (employee,) = talk("sync", payroll, lambda client: client.employees.list(5), on_drift=drifts.append, strict=strict)

    assert (employee.id, employee.birthdate, employee.physical_address.city_or_town) == (9, None, "Cape Town")
    assert drifts == [] and employee.to_dict() == SOUTH_AFRICAN


def test_a_value_is_cleared_with_none() -> None:
    payroll = Payroll(other=lambda _request: says({"message": "ok", "id": 9, "number": "0009"}))

    talk("sync", payroll, lambda client: client.employees.update(9, email=None, custom_fields={70922: "x"}))

    assert payroll.bodies == [{"employee": {"email": None, "custom_fields": {"70922": "x"}}}]


@FLAVOURS
@pytest.mark.parametrize(
    "answer",
    [
        says({"message": "Payslip is being calculated"}),
        httpx.Response(200, text="<html>Log in</html>", headers={"content-type": "text/html"}),
        httpx.Response(200, content=b"", headers={"content-type": "application/pdf"}),
        httpx.Response(206, content=b"%PDF-1.7", headers={"content-type": "application/pdf"}),
    ],
)
def test_only_a_pdf_is_stored_as_a_payslip(flavour: str, answer: httpx.Response, tmp_path: Any) -> None:
    def vendor(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    with pytest.raises(DecodeError):
        talk(flavour, Payroll(other=vendor), lambda client: client.payslips.pdf(7, to=tmp_path / "a.pdf"))

    assert list(tmp_path.iterdir()) == []
