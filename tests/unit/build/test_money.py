"""`x-type: money`: a decimal that is written with at least two decimals, or unchanged if it was read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.unit.making import Package, Talk, document, forgotten, make, operation, ref, talk

SUM = {"type": "string", "x-type": "money", "description": "A sum."}
BILL = {
    "type": "object",
    "properties": {"sum": SUM, "parts": {"type": "array", "items": SUM}, "tax": {**SUM, "type": ["string", "null"]}},
}
BODY = {"content": {"application/json": {"schema": ref("Bill")}}}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    read = operation("readBills", ref("Bill"), parameters=[{"name": "above", "in": "query", "schema": SUM}])
    spec = document(
        {"/bills": {"get": read, "post": operation("makeBill", ref("Bill"), requestBody=BODY)}}, {"Bill": BILL}
    )
    with forgotten("money_client"):
        yield make(tmp_path_factory.mktemp("money"), spec, "money_client")


@pytest.fixture
def bills(package: Package) -> Iterator[Talk]:
    with talk(package) as opened:
        yield opened


@pytest.mark.parametrize(
    ("amount", "text"), [(100, "100.00"), (Decimal("1E+2"), "100.00"), (0.1 + 0.2, "0.30"), (Decimal("1.234"), "1.234")]
)
def test_amounts_are_written_alike_in_a_body_a_list_a_query_and_a_model(
    package: Package, bills: Talk, amount: Any, text: str
) -> None:
    bills.client.calls.make_bill(sum=amount, parts=[amount], tax=amount)
    body = json.loads(bills.vendor.last.content)
    bills.client.calls.list_bills(above=amount)
    bill = package.load("models").Bill(sum=amount, parts=[amount], tax=amount)

    assert body == {"sum": text, "parts": [text], "tax": text}
    assert bills.query() == f"above={text}"
    assert bill.to_dict() == body


@pytest.mark.parametrize("came", ["100", "100.0", "100.00", "100.000", "-7", "1e2", "007", 100, 100.5, "", "free"])
def test_an_amount_goes_back_as_it_came(bills: Talk, came: object) -> None:
    row = {"sum": came, "parts": ["1.00", "2.50"]}
    bills.vendor.says(row)

    bill = bills.client.calls.list_bills()

    assert bill.to_dict() == row


def test_an_amount_is_a_decimal_and_no_drift(bills: Talk) -> None:
    bills.vendor.says({"sum": "100", "parts": ["0.5"], "tax": None})

    bill = bills.client.calls.list_bills()

    assert (bill.sum, bill.parts, bill.tax) == (Decimal(100), [Decimal("0.5")], None)
    assert bills.drifts == []


def test_an_amount_that_was_changed_is_written_as_money(bills: Talk) -> None:
    bills.vendor.says({"sum": "100"})
    bill = bills.client.calls.list_bills()

    bill.sum = Decimal(101)

    assert bill.to_dict() == {"sum": "101.00"}


def test_money_that_does_not_travel_as_text_is_a_finding(tmp_path: Path) -> None:
    spec = document(
        {"/bills": {"get": operation("read", ref("Bill"))}},
        {"Bill": {"type": "object", "properties": {"sum": {"type": "number", "x-type": "money"}}}},
    )

    package = make(tmp_path, spec, "odd_money_client")

    assert package.code == 3
    assert "x-type: money says how text spells an amount" in package.err
