"""What real servers of Perfex do to an unwary client, tried on the simulator: nothing is lost or done twice."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

import perfex_client
from perfex_client import ClientError, InvalidArgument, NotFound, PerfexClient, Unauthorized, WriteFailed, models
from perfex_client.simulator import Simulator

LINE = models.NewItem(description="Work", qty=1, rate=Decimal("80.00"), order=1)
CUSTOMER = {
    "userid": "7",
    "company": "A",
    "country": "235",
    "billing_country": "235",
    "shipping_country": "0",
    "default_currency": "2",
    "show_primary_contact": "1",
}


def connect(crm: Simulator, **settings: Any) -> PerfexClient:
    return PerfexClient(
        http_client=crm.http_client(), base_url=crm.base_url, generation=crm.generation, **crm.credentials, **settings
    )


def sent(crm: Simulator, method: str) -> list[Any]:
    return [request for request in crm.requests if request.method == method]


@pytest.mark.parametrize("generation", ["2.x", "3.x"])
def test_a_revoked_token_never_reads_as_an_empty_crm(generation: Any) -> None:
    with Simulator(generation=generation) as crm, connect(crm) as perfex:
        crm.expire_token()

        for listing in (perfex.invoices.list(), perfex.customers.search("x")):
            with pytest.raises(Unauthorized):
                listing.collect()
        with pytest.raises(Unauthorized):
            perfex.common.taxes()


def test_an_update_keeps_what_the_server_would_reset() -> None:
    with Simulator(records={"customers": [CUSTOMER]}) as crm, connect(crm) as perfex:
        perfex.customers.update(7, company="B", groups_in=[1])

        row = crm.records.customers[7]
        assert (row["company"], row["country"], row["default_currency"]) == ("B", "235", "2")
        assert row["show_primary_contact"] == "1"


def test_an_update_that_would_lose_what_no_read_shows_sends_nothing() -> None:
    records = {"customers": [CUSTOMER], "tickets": [{"ticketid": "7", "subject": "s"}]}

    with Simulator(records=records) as crm, connect(crm) as perfex:
        with pytest.raises(ClientError, match="groups_in"):
            perfex.customers.update(7, company="B")
        with pytest.raises(ClientError, match="attachments"):
            perfex.tickets.update(7, subject="b", department=1, contactid=1, userid=1, priority=1)

        assert sent(crm, "PUT") == []


def test_whole_amounts_are_taken() -> None:
    with Simulator(records={}) as crm, connect(crm) as perfex:
        perfex.expenses.create(category=1, amount=50, date=date(2026, 1, 5), currency=1)

        assert crm.records.expenses[1]["amount"] == "50.00"


def test_an_update_that_timed_out_is_not_sent_twice() -> None:
    records = {"invoices": [{"id": "7", "clientid": "1"}]}

    with Simulator(generation="3.x", records=records) as crm, connect(crm, allow_loss=True, retries=2) as perfex:
        crm.slow("PUT /api/invoices/{id}", seconds=120, times=1)
        with pytest.raises(perfex_client.TransportError):
            perfex.invoices.update(7, newitems=[LINE])

        assert len(sent(crm, "PUT")) == 1
        assert len(crm.records.invoices[7]["items"]) == 1


def test_a_flag_that_is_off_stays_off() -> None:
    project = {"id": "7", "name": "p", "progress_from_tasks": "1"}

    with Simulator(generation="3.x", records={"projects": [project]}) as crm, connect(crm, allow_loss=True) as perfex:
        perfex.projects.update(7, name="q", progress_from_tasks=False)

        assert crm.records.projects[7]["progress_from_tasks"] == "0"


@pytest.mark.parametrize(
    "given",
    [{"allowed_payment_modes": "stripe"}, {"allowed_payment_modes": 1}, {"newitems": LINE}, {"newitems": "Work"}],
    ids=["a text", "a number", "a model", "a text for a model"],
)
def test_one_value_where_a_list_is_meant_is_refused(given: dict[str, Any]) -> None:
    required: dict[str, Any] = {"clientid": 1, "number": 1, "date": date(2026, 1, 5), "currency": 1, "subtotal": 80}
    required |= {"total": 80, "billing_street": "a", "newitems": [LINE], "allowed_payment_modes": ["1"]}

    with Simulator() as crm, connect(crm) as perfex:
        with pytest.raises(InvalidArgument, match=next(iter(given))):
            perfex.invoices.create(**required | given)

        assert sent(crm, "POST") == []


WORDS = pytest.mark.parametrize("words", ["R&D", "a/b", "50%", "Süd", "a b", "what?", "a#b", "..a"])


@WORDS
def test_words_to_search_for_stay_one_part_of_the_path(words: str) -> None:
    """A server of 2.x refuses most of them, which is no answer about its customers."""
    records = {"customers": [{"userid": "7", "company": f"Acme {words}"}]}

    with Simulator(records=records) as crm, connect(crm) as perfex:
        try:
            assert [customer.userid for customer in perfex.customers.search(words)] == [7]
        except ClientError as error:
            assert error.status in (400, 403)

        assert {request.route for request in crm.requests} == {"GET /api/customers/search/{keysearch}"}


@WORDS
def test_a_search_of_3x_finds_any_words(words: str) -> None:
    records = {"customers": [{"userid": "7", "company": f"Acme {words}"}, {"userid": "8", "company": "Other"}]}

    with Simulator(generation="3.x", records=records) as crm, connect(crm) as perfex:
        assert [customer.userid for customer in perfex.customers.search(words)] == [7]


def test_an_update_of_nothing_is_no_missing_record() -> None:
    with Simulator(records={"customers": [CUSTOMER]}) as crm, connect(crm, allow_loss=True) as perfex:
        perfex.customers.update(7, company="B")
        with pytest.raises(WriteFailed):
            perfex.customers.update(7, company="B")
        with pytest.raises(NotFound):
            perfex.customers.get(8)


def test_a_warning_of_php_before_the_answer_does_not_hide_that_it_was_done() -> None:
    body = b"<div>A PHP Error was encountered</div>" + b'{"status": true, "message": "Client added successfully."}'

    with Simulator() as crm, connect(crm) as perfex:
        crm.answer("POST /api/customers", body, media="text/html", times=1)

        assert perfex.customers.create(company="A").status is True


def test_a_page_of_html_is_a_failure_with_its_status() -> None:
    with Simulator() as crm, connect(crm, retries=0) as perfex:
        crm.answer("GET /api/customers/{id}", "<html>Fatal error</html>", status=500, times=1)

        with pytest.raises(perfex_client.ServerError):
            perfex.customers.get(1)


def test_a_lost_answer_to_a_creation_is_told_and_not_repeated() -> None:
    with Simulator(records={}) as crm, connect(crm) as perfex:
        crm.lose_answer("POST /api/customers")

        with pytest.raises(perfex_client.OutcomeUnknown):
            perfex.customers.create(company="A")

        assert len(crm.records.customers) == 1


def test_a_base_url_with_api_at_its_end_is_taken() -> None:
    with Simulator() as crm:
        base_url = f"{crm.base_url}/api"
        with PerfexClient(http_client=crm.http_client(), base_url=base_url, **crm.credentials) as perfex:
            assert perfex.customers.get(1).userid == 1

        assert [request.path for request in crm.requests] == ["/api/customers/1"]


def test_the_kind_of_a_custom_field_may_be_spelled_as_in_the_guide() -> None:
    names = {"field_name": "custom_fields[invoice][1]", "custom_field_id": "1", "label": "PO"}
    definition = {**names, "type": "input", "value": ""}

    with Simulator(records={"custom_fields": [definition], "invoices": [{"id": "3"}]}) as crm, connect(crm) as perfex:
        assert [row.label for row in perfex.custom_fields.get("Invoice", 3)] == ["PO"]


def test_a_bare_http_client_gets_the_same_answers() -> None:
    with Simulator(records={"customers": [CUSTOMER]}) as crm, crm.http_client() as http:
        headers = {"authtoken": crm.credentials["token"]}
        reply: httpx.Response = http.get(f"{crm.base_url}/api/customers/7", headers=headers)

        assert reply.json()["company"] == "A"
