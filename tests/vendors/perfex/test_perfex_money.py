"""Amounts go out with at least two decimals: the server refuses a subtotal, total or amount without a point."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from perfex_client import InvalidArgument, PerfexClient
from perfex_client.models import ExistingItem, NewItem
from tests.vendors.perfex.crm import Crm, talk

DAY = date(2026, 1, 5)
DECIMAL = re.compile(r"[-+]?[0-9]+\.[0-9]+")
"""CodeIgniter's rule `decimal`."""

AMOUNTS: list[tuple[Any, str]] = [
    (Decimal("100"), "100.00"),
    (120, "120.00"),
    (Decimal("1E+2"), "100.00"),
    (0.1 + 0.2, "0.30"),
    (sum([0.1] * 100), "10.00"),
    (-5, "-5.00"),
    (0, "0.00"),
    (Decimal("0.5"), "0.50"),
    (Decimal("12.3456"), "12.3456"),
    (12.345, "12.345"),
    (Decimal("1234567890123.45"), "1234567890123.45"),
    (Decimal("100.000"), "100.000"),
    ("100", "100.00"),
    ("99.90", "99.90"),
]

Write = Callable[[PerfexClient, Any], Any]


def create_invoice(perfex: PerfexClient, amount: Any) -> Any:
    return perfex.invoices.create(
        clientid=3,
        number=12,
        date=DAY,
        currency=1,
        newitems=[NewItem(description="Work", qty=Decimal(1), rate=amount, order=1)],
        allowed_payment_modes=["1"],
        billing_street="1 Road",
        subtotal=amount,
        total=amount,
    )


def update_invoice(perfex: PerfexClient, amount: Any) -> Any:
    line = ExistingItem(itemid=4, description="Work", qty=Decimal(1), rate=amount, order=1, taxname=[])
    return perfex.invoices.update(
        7,
        clientid=3,
        number=12,
        date=DAY,
        currency=1,
        items=[line],
        allowed_payment_modes=["1"],
        billing_street="1 Road",
        subtotal=amount,
        total=amount,
    )


def expense(perfex: PerfexClient, amount: Any) -> Any:
    return perfex.expenses.create(category=1, amount=amount, date=DAY, currency=1)


def payment(perfex: PerfexClient, amount: Any) -> Any:
    return perfex.payments.create(invoiceid=7, amount=amount, paymentmode="1")


def sent(write: Write, amount: Any, **settings: Any) -> Any:
    crm = Crm(rows={"invoices": {7: {"id": "7", "clientid": "3", "date": "2026-01-05"}}}, **settings.pop("crm", {}))
    talk(crm, "sync", lambda perfex: write(perfex, amount), allow_loss=True, **settings)
    return crm.asked[-1].body


@pytest.mark.parametrize(("amount", "text"), AMOUNTS)
def test_an_amount_has_at_least_two_decimals(amount: Any, text: str) -> None:
    body = sent(create_invoice, amount)

    assert (body["subtotal"], body["total"]) == (text, text)
    assert body["newitems"]["0"]["rate"] == text
    assert DECIMAL.fullmatch(body["total"])


@pytest.mark.parametrize("update_format", ["multipart", "json"])
def test_updates_write_amounts_alike_as_form_and_as_json(update_format: str) -> None:
    body = sent(update_invoice, Decimal("100"), update_format=update_format, crm={"json_only": frozenset()})

    line = body["items"]["0"] if update_format == "multipart" else body["items"][0]
    assert (body["subtotal"], body["total"], line["rate"]) == ("100.00", "100.00", "100.00")


@pytest.mark.parametrize("write", [expense, payment])
def test_expenses_and_payments_write_amounts_alike(write: Write) -> None:
    body = sent(write, 50)

    assert body["amount"] == "50.00"


def test_quantities_are_no_money() -> None:
    body = sent(create_invoice, 1)

    assert body["newitems"]["0"]["qty"] == "1"


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")])
def test_what_is_no_number_is_refused_by_the_name_of_its_argument(amount: Any) -> None:
    crm = Crm()

    with pytest.raises(InvalidArgument, match="subtotal"):
        talk(crm, "sync", lambda perfex: create_invoice(perfex, amount))

    assert crm.asked == []


@pytest.mark.parametrize("came", ["100", "100.5", "0.00", "1234567890123.45", "1e2", ""])
def test_an_amount_that_was_read_goes_back_as_it_came(came: str) -> None:
    row = {"id": "7", "clientid": "3", "date": "2026-01-05", "subtotal": came, "total": came}
    crm = Crm(rows={"invoices": {7: row}})

    invoice = talk(crm, "sync", lambda perfex: perfex.invoices.get(7))

    assert invoice.to_dict() == row
