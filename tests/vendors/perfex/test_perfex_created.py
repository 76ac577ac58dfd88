"""What was created is known by its id, whatever the server calls that, and an empty answer is not a failure."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from perfex_client import PerfexClient
from perfex_client.models import Result


def creating(body: object) -> PerfexClient:
    def answer(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=body) if body is not None else httpx.Response(200)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return PerfexClient(base_url="https://crm.test", token="t", http_client=http)


@pytest.mark.parametrize("number", [99, "99"])
@pytest.mark.parametrize("name", ["record_id", "insert_id", "invoice_id", "id"])
def test_the_id_is_found_under_any_name(name: str, number: object) -> None:
    body = {"status": True, "message": "Customer add successful.", name: number}

    assert creating(body).customers.create(company="Acme").id == 99


@pytest.mark.parametrize("name", ["id", "record_id", "insert_id"])
def test_the_id_is_found_in_the_record_that_comes_back(name: str) -> None:
    body = {"status": True, "message": "Done", "data": {name: "99", "company": "Acme"}}

    assert creating(body).customers.create(company="Acme").id == 99


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"id": None},
        {"id": ""},
        {"record_id": None},
        {"insert_id": False},
        {"data": []},
        {"data": None},
        {"id": True},
    ],
    ids=str,
)
def test_without_an_id_there_is_none(more: dict[str, Any]) -> None:
    assert creating({"status": True, "message": "Done", **more}).customers.create(company="Acme").id is None


def test_other_results_have_their_ids_too() -> None:
    done = {"status": True, "message": "Done"}

    assert creating({**done, "item_id": 7}).items.create(description="x", rate=Decimal("1.00")).id == 7
    assert creating({**done, "reply_id": 8}).tickets.reply(3, message="x").id == 8
    assert creating({**done, "checklist_item_id": 9}).tasks.checklist.create(3, description="x").id == 9


def test_a_result_is_written_as_it_came() -> None:
    body = {"status": True, "message": "Done", "insert_id": "99"}

    assert Result.from_dict(body).to_dict() == body


def test_a_payment_that_is_answered_with_nothing_is_booked() -> None:
    result = creating(None).payments.create(invoiceid=7, amount=Decimal("12.50"), paymentmode="1")

    assert result.id is None
