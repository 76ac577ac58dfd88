"""The simulator of Perfex behaves as the CRM does, in both generations; both flavours of the client work with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import perfex_client
from perfex_client import AsyncPerfexClient, NotFound, PerfexClient, Unauthorized, WriteFailed, models
from perfex_client.simulator import Simulator

GENERATIONS = ("2.x", "3.x")
LINE = models.NewItem(description="Work", qty=3, rate=Decimal("80.00"), order=1, taxname=["VAT|20.00"])


def connect(crm: Simulator, **settings: Any) -> PerfexClient:
    given = {"generation": crm.generation, "allow_loss": True, **settings}
    return PerfexClient(http_client=crm.http_client(), base_url=crm.base_url, **crm.credentials, **given)


def both(crm: Simulator, call: Callable[[Any], Any], **settings: Any) -> Any:
    """Make a call with the async client, after one with the blocking client; return both results."""
    with connect(crm, **settings) as perfex:
        blocking = call(perfex)

    async def run() -> Any:
        given = {"generation": crm.generation, "allow_loss": True, **settings}
        async with AsyncPerfexClient(
            http_client=crm.async_http_client(), base_url=crm.base_url, **crm.credentials, **given
        ) as perfex:
            return await call(perfex)

    return blocking, anyio.run(run)


def send(crm: Simulator, method: str, path: str, **given: Any) -> httpx.Response:
    with crm.http_client() as http:
        return http.request(method, crm.base_url + path, headers={"authtoken": crm.credentials["token"]}, **given)


@pytest.mark.parametrize("generation", GENERATIONS)
def test_what_is_created_is_read_listed_searched_changed_and_deleted(generation: Any) -> None:
    with Simulator(generation=generation, records={}) as crm, connect(crm) as perfex:
        made = perfex.customers.create(company="Acme Ltd", country=235, city="London", groups_in=[1])
        found = next(row for row in perfex.customers.search("Acme") if row.company == "Acme Ltd")
        perfex.customers.update(found.userid, company="Acme Inc", country=235)
        listed = perfex.customers.list().collect()
        perfex.customers.delete(found.userid)

        assert made.record_id == (1 if generation == "3.x" else None)
        assert [(row.userid, row.company, row.city) for row in listed] == [(1, "Acme Inc", "London")]
        with pytest.raises(NotFound):
            perfex.customers.get(1)
        assert perfex.customers.list().collect() == []


@pytest.mark.parametrize("generation", GENERATIONS)
def test_an_invoice_has_its_lines_sums_customer_and_payments(generation: Any) -> None:
    records = {"customers": [{"userid": "3", "company": "Acme"}]}
    with Simulator(generation=generation, records=records) as crm, connect(crm) as perfex:
        perfex.invoices.create(
            clientid=3,
            number=12,
            date=date(2026, 1, 5),
            currency=1,
            newitems=[LINE],
            subtotal=Decimal(240),
            total=Decimal(288),
            billing_street="1 Road",
            allowed_payment_modes=[1, "stripe"],
        )
        perfex.payments.create(invoiceid=1, amount=Decimal(288), paymentmode="1")
        invoice = perfex.invoices.get(1)

    assert (str(invoice.total), str(invoice.total_tax), invoice.number, invoice.prefix) == (
        "288.00",
        "48.00",
        12,
        "INV-",
    )
    assert [(line.description, int(line.qty * line.rate)) for line in invoice.items or []] == [("Work", 240)]
    assert invoice.client is not None and invoice.client.company == "Acme"
    assert invoice.status == models.InvoiceStatus.PAID
    assert invoice.payment_modes == ["1", "stripe"]
    assert all(
        isinstance(value, str | None) for value in crm.records.invoices[1].values() if not isinstance(value, list)
    )


@pytest.mark.parametrize(
    ("resource", "given", "reset"),
    [
        ("customers", {"company": "B"}, {"country": "0", "show_primary_contact": "0"}),
        (
            "tasks",
            {"name": "t", "startdate": "2026-01-05", "status": "5"},
            {"rel_type": None, "rel_id": None, "milestone": "0"},
        ),
        ("leads", {"name": "l", "status": "2", "source": "1", "assigned": "1"}, {"country": "0", "is_public": "0"}),
    ],
)
def test_an_update_resets_what_is_absent(resource: str, given: dict[str, str], reset: dict[str, Any]) -> None:
    rows = {
        "customers": {"userid": "7", "company": "A", "country": "235", "show_primary_contact": "1"},
        "tasks": {"id": "7", "name": "t", "rel_type": "project", "rel_id": "4", "milestone": "2"},
        "leads": {"id": "7", "name": "l", "country": "9", "is_public": "1"},
    }

    with Simulator(records={resource: [rows[resource]]}) as crm:
        reply = send(crm, "PUT", f"/api/{resource}/7", json=given)

        assert reply.json()["status"] is True
        assert {name: crm.records[resource][7][name] for name in reset} == reset


def test_an_update_of_2x_as_a_form_gets_406_and_the_client_goes_over_to_json() -> None:
    with Simulator(records={"customers": [{"userid": "7", "company": "A"}]}) as crm, connect(crm) as perfex:
        perfex.customers.update(7, company="B")

        assert [(one.method, one.status, one.body.media) for one in crm.requests] == [
            ("PUT", 406, "multipart/form-data"),
            ("PUT", 200, "application/json"),
        ]
        assert crm.records.customers[7]["company"] == "B"


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_listing_without_rows_is_404_no_data(generation: Any) -> None:
    with Simulator(generation=generation, records={}) as crm:
        reply = send(crm, "GET", "/api/invoices")

        assert (reply.status_code, reply.json()) == (404, {"status": False, "message": "No data were found"})
        assert both(crm, lambda perfex: perfex.invoices.list().collect()) == ([], [])


@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_lost_token_is_404_with_null_and_the_client_says_unauthorized(generation: Any) -> None:
    with Simulator(generation=generation) as crm:
        crm.expire_token()

        reply = send(crm, "GET", "/api/invoices")
        assert (reply.status_code, reply.json()) == (404, {"status": False, "message": None})
        with pytest.raises(Unauthorized):
            both(crm, lambda perfex: perfex.invoices.list().collect())


@pytest.mark.parametrize(("generation", "status"), [("2.x", 404), ("3.x", 401)])
def test_a_missing_token_is_refused(generation: Any, status: int) -> None:
    with Simulator(generation=generation) as crm, crm.http_client() as http:
        assert http.get(f"{crm.base_url}/api/invoices").status_code == status


def test_a_listing_of_3x_comes_in_pages_and_one_beyond_the_last_is_the_last() -> None:
    rows = [{"id": str(number), "number": str(number)} for number in range(1, 8)]

    with Simulator(generation="3.x", records={"invoices": rows}) as crm:
        beyond = send(crm, "GET", "/api/invoices?page=9&per_page=3").json()
        ordered = send(crm, "GET", "/api/invoices?sort=-number&per_page=2&fields=id").json()

    assert [row["id"] for row in beyond["data"]] == ["7"]
    assert beyond["meta"] == {
        "current_page": 3,
        "per_page": 3,
        "total": 7,
        "last_page": 3,
        "page": 3,
        "total_pages": 3,
        "has_more": False,
    }
    assert ordered["data"] == [{"id": "7"}, {"id": "6"}]


def test_2x_gives_all_rows_and_takes_no_notice_of_filters() -> None:
    rows = [{"id": str(number), "clientid": str(number)} for number in range(1, 8)]

    with Simulator(records={"invoices": rows}) as crm:
        assert len(send(crm, "GET", "/api/invoices?page=2&per_page=3&clientid=1").json()) == 7


def test_2x_takes_no_notice_of_the_size_of_pages_either() -> None:
    rows = [{"userid": str(number), "company": f"Customer {number}"} for number in range(1, 131)]

    with Simulator(records={"customers": rows}) as crm, connect(crm) as perfex:
        found = [customer.userid for customer in perfex.customers.list()]

    assert found == list(range(1, 131))


@pytest.mark.parametrize(("generation", "status", "member"), [("2.x", 404, "error"), ("3.x", 422, "errors")])
def test_a_wrong_creation_is_told_by_field(generation: Any, status: int, member: str) -> None:
    with Simulator(generation=generation) as crm:
        reply = send(crm, "POST", "/api/customers", data={"city": "London"})

        assert (reply.status_code, reply.json()[member]) == (status, {"company": "company is missing."})
        assert crm.requests[0].complaints == ["company is missing."]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_an_amount_without_a_decimal_point_is_refused(generation: Any) -> None:
    form = {"category": "1", "amount": "50", "date": "2026-01-05", "currency": "1"}

    with Simulator(generation=generation, records={}) as crm:
        assert send(crm, "POST", "/api/expenses", data=form).status_code in (409, 422)
        assert send(crm, "POST", "/api/expenses", data={**form, "amount": "50.00"}).status_code == 200


def test_an_update_of_2x_that_changes_nothing_is_a_failure() -> None:
    with Simulator(records={"customers": [{"userid": "7", "company": "A"}]}) as crm, connect(crm) as perfex:
        perfex.customers.update(7, company="B")

        with pytest.raises(WriteFailed):
            perfex.customers.update(7, company="B")


def test_an_unknown_column_breaks_2x_and_is_dropped_by_3x() -> None:
    for generation, status in (("2.x", 500), ("3.x", 200)):
        with Simulator(generation=generation, records={"customers": [{"userid": "7", "company": "A"}]}) as crm:  # type: ignore[arg-type]
            reply = send(crm, "PUT", "/api/customers/7", json={"company": "B", "colour": "red"})

            assert reply.status_code == status
            assert "colour" not in crm.records.customers[7]


def test_a_deletion_has_two_paths() -> None:
    with Simulator(records={"customers": [{"userid": "7"}, {"userid": "8"}]}) as crm:
        assert send(crm, "DELETE", "/api/customers/7").json()["status"] is True
        assert send(crm, "DELETE", "/api/delete/customers/8").json()["status"] is True
        assert send(crm, "DELETE", "/api/delete/customers/8").status_code == 404


@pytest.mark.parametrize("generation", GENERATIONS)
def test_custom_fields_are_written_by_id_and_read_by_label(generation: Any) -> None:
    definition = {
        "field_name": "custom_fields[customers][5]",
        "custom_field_id": "5",
        "label": "Colour",
        "type": "input",
    }

    with Simulator(generation=generation, records={"custom_fields": [definition]}) as crm, connect(crm) as perfex:
        perfex.customers.create(company="Acme", custom_fields={5: "red"})

        assert [(one.label, one.value) for one in perfex.customers.get(1).customfields or []] == [("Colour", "red")]
        assert [one.value for one in perfex.custom_fields.get("customers", 1)] == ["red"]


def test_files_go_up_and_an_update_of_2x_deletes_them(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")

    with Simulator(records={}) as crm, connect(crm) as perfex:
        perfex.leads.create(source=1, status=2, name="Ada", assigned=1, file=[path])
        held = crm.records.leads.record(1)
        assert held is not None and [file.content for files in held.files.values() for file in files] == [b"%PDF"]
        assert send(crm, "GET", "/api/leads/1").json()["attachments"][0]["file_name"] == "a.pdf"

        perfex.leads.update(1, source=1, status=3, name="Ada", assigned=1)

        assert held.files == {}


def test_a_reply_to_a_ticket_keeps_its_files(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")

    with Simulator(records={"tickets": [{"ticketid": "7", "subject": "s"}]}) as crm, connect(crm) as perfex:
        assert perfex.tickets.reply(7, message="See", admin=1, file=[path]).reply_id == 1

        assert crm.requests[-1].files[0].name == "a.pdf"


def test_a_failure_may_hide_in_a_200() -> None:
    with Simulator() as crm, connect(crm) as perfex:
        crm.fail("POST /api/customers", status=200, message="Customer add fail.", times=1)

        with pytest.raises(perfex_client.ApiError, match=r"200 OK: Customer add fail"):
            perfex.customers.create(company="Acme")


def test_the_budget_of_3x_refuses_with_headers_and_the_client_waits_by_the_simulated_clock() -> None:
    with Simulator(generation="3.x") as crm, connect(crm, retries=0, max_wait=None) as perfex:
        began = crm.clock.now()

        for _ in range(1001):
            perfex.customers.get(1)

        assert crm.clock.now() - began >= 3599
        assert {one.status for one in crm.requests} == {200}
        assert send(crm, "GET", "/api/customers/1").headers["X-RateLimit-Limit"] == "1000"


def test_a_creation_of_3x_with_the_same_key_is_replayed() -> None:
    with Simulator(generation="3.x", records={}) as crm, crm.http_client() as http:
        headers = {"authtoken": crm.credentials["token"], "Idempotency-Key": "k"}
        replies = [http.post(f"{crm.base_url}/api/customers", data={"company": "A"}, headers=headers) for _ in "ab"]

        assert [reply.headers.get("Idempotency-Replayed") for reply in replies] == [None, "true"]
        assert len(crm.records.customers) == 1


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_fault_on_request_reaches_both_flavours(generation: Any) -> None:
    with Simulator(generation=generation) as crm:
        crm.fail("GET /api/invoices/{id}", status=503, times=2)
        first, second = both(crm, lambda perfex: perfex.invoices.get(2), retries=2)
        assert (first.id, second.id) == (2, 2)

        crm.lose_answer("GET /api/invoices/{id}", times=1)
        assert both(crm, lambda perfex: perfex.invoices.get(2), retries=1)[0].id == 2

        crm.slow("GET /api/invoices/{id}", seconds=100)
        with pytest.raises(perfex_client.TimedOut):
            both(crm, lambda perfex: perfex.invoices.get(2), retries=0)


def test_a_row_that_is_given_has_the_columns_of_the_database() -> None:
    drifts: list[Any] = []

    with Simulator(records={"customers": [{"userid": "7", "company": "Acme", "active": "0"}]}) as crm:
        with PerfexClient(
            http_client=crm.http_client(), base_url=crm.base_url, **crm.credentials, on_drift=drifts.append
        ) as perfex:
            customer = perfex.customers.get(7)

        assert (customer.company, customer.active, customer.country, drifts) == ("Acme", False, 0, [])
        assert crm.records.customers.all()[0]["datecreated"] == "2026-01-05 09:00:00"
