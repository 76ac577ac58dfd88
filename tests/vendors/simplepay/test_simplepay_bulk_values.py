"""What goes into a bulk input, and what comes back: text for everything, payslip items under `calc.<name>.<input>`."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from simplepay_client import Drift, InvalidArgument
from simplepay_client._runtime.codec import Codec
from simplepay_client.models import BulkEntity, BulkInputFailed, BulkResults
from tests.vendors.simplepay.payroll import FLAVOURS, Payroll, says, talk


def entity_of(document: object) -> tuple[BulkEntity, list[str]]:
    """Return an entity read from the vendor's form, and where it drifted."""
    drifts: list[Drift] = []
    return BulkEntity.read(document, Codec(on_drift=drifts.append), "$"), [drift.path for drift in drifts]


def saved(employee_id: int) -> dict[str, str]:
    return {"id": str(employee_id), "success": "true", "message": "Saved"}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0012", "0012"),
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (7.5, "7.5"),
        (1e22, "10000000000000000000000"),
        (Decimal("1E+3"), "1000"),
        (Decimal("12.50"), "12.50"),
        (date(2026, 1, 5), "2026-01-05"),
        (datetime(2026, 1, 5, 9, 30), "2026-01-05"),
    ],
)
def test_every_value_is_sent_as_text(value: object, text: str) -> None:
    entity = BulkEntity(employee_id=1, fields={"job_title": value}, calculations={70: {"amount": value}})

    assert entity.attributes() == {"job_title": text, "calc.70.amount": text}


@pytest.mark.parametrize("value", [None, float("nan"), Decimal("Infinity"), ["a"], {"a": 1}, b"x"])
def test_what_has_no_text_is_refused_by_its_name(value: object) -> None:
    entity = BulkEntity(employee_id=1, calculations={"commission": {"commission_input": value}})

    with pytest.raises(InvalidArgument, match=r"calc\.commission\.commission_input: bulk input takes"):
        entity.attributes()


@pytest.mark.parametrize("item", ["", "a.b"])
def test_a_payslip_item_whose_name_would_be_taken_for_another_is_refused(item: str) -> None:
    with pytest.raises(InvalidArgument, match="not a name or number of a payslip item"):
        BulkEntity(employee_id=1, calculations={item: {"amount": 1}}).attributes()


def test_a_payslip_is_named_in_one_way() -> None:
    with pytest.raises(InvalidArgument, match="payslip_id or by payslip_date, not by both"):
        BulkEntity(employee_id=1, payslip_id=2, payslip_date=date(2026, 1, 31))


@FLAVOURS
def test_entities_go_out_in_the_vendors_form(flavour: str) -> None:
    payroll = Payroll(other=lambda _: says([saved(1), saved(2)]))
    entities = [
        BulkEntity(employee_id=1, payslip_id=9, calculations={"commission": {"commission_input": 120}}),
        BulkEntity(employee_id=2, payslip_date=date(2026, 1, 31), fields={"job_title": "Clerk"}),
    ]

    results = talk(flavour, payroll, lambda client: client.bulk_input.submit(5, entities))

    assert payroll.bodies == [
        {
            "entities": [
                {"id": "1", "payslip_id": "9", "attributes": {"calc.commission.commission_input": "120"}},
                {"id": "2", "payslip_date": "2026-01-31", "attributes": {"job_title": "Clerk"}},
            ]
        }
    ]
    assert (len(results.succeeded), len(results.failed), len(results.missing)) == (2, 0, 0)


@pytest.mark.parametrize(
    "document",
    [
        {"id": "1", "payslip_id": "9", "attributes": {"calc.commission.commission_input": "120", "job_title": "x"}},
        {"id": "2", "payslip_date": "2026-01-31", "attributes": {"calc.70.amount": "5", "calc.0070.amount": "6"}},
        {"id": "3", "attributes": {"calc.odd": "1", "calc..x": "2"}},
    ],
)
def test_an_entity_in_the_vendors_form_is_read_and_written_alike(document: dict[str, Any]) -> None:
    entity, drifts = entity_of(document)

    assert drifts == []
    assert entity.write(Codec()) == document


def test_a_payslip_item_is_a_number_only_where_it_can_be_written_so_again() -> None:
    entity, _ = entity_of(
        {"id": "1", "attributes": {"calc.70.amount": "5", "calc.0070.amount": "6", "email": "a@b.ie"}}
    )

    assert entity.calculations == {70: {"amount": "5"}, "0070": {"amount": "6"}}
    assert entity.fields == {"email": "a@b.ie"}


def test_a_date_that_is_none_is_told() -> None:
    entity, drifts = entity_of({"id": "1", "payslip_date": "soon", "attributes": {}})

    assert drifts == ["$.payslip_date"] and entity.employee_id == 1


def results_of(*rows: dict[str, Any]) -> BulkResults:
    return BulkResults.read(list(rows), Codec(), "$")


def test_results_are_a_sequence_that_goes_back_as_it_came() -> None:
    rows: list[dict[str, Any]] = [
        {"id": "1", "success": "true", "message": "Saved"},
        {"id": "2", "success": "false", "message": "No", "errors": {"email": "is invalid"}},
    ]
    results = results_of(*rows)

    assert [result.employee_id for result in results[:1]] == [1] and results[-1].employee_id == 2
    assert repr(results) == "<BulkResults: 1 saved, 1 failed>"
    assert results.write(Codec()) == rows


def test_failures_of_results_are_raised_with_their_reasons_by_name() -> None:
    results = results_of(
        {"id": "1", "payslip_id": "9", "success": "false", "message": "No", "errors": {"email": "is invalid"}},
        {"id": "2", "success": "false", "message": "Locked"},
        {"id": "3", "success": "true", "message": "Saved"},
    )

    with pytest.raises(BulkInputFailed) as caught:
        results.raise_for_failures()

    assert str(caught.value).endswith(
        "2 of 3 entities were not saved; the first is employee 1, payslip 9: email: is invalid"
    )
    assert caught.value.fields == {"email": ["is invalid"]} and caught.value.failed == results.failed


def test_nothing_is_raised_where_everything_was_saved() -> None:
    results = results_of(saved(1), saved(2))

    results.raise_for_failures()

    assert len(results.succeeded) == 2
