"""What real servers of Perfex do to an unwary client, tried on the simulator: nothing is lost or done twice."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

import perfex_client
from perfex_client import (
    AsyncPerfexClient,
    ClientError,
    DecodeError,
    InvalidArgument,
    NotFound,
    PerfexClient,
    Unauthorized,
    WriteFailed,
    models,
)
from perfex_client.simulator import Simulator
from tests.vendors.either_client import Connect, connector

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
    """A server of 2.x refuses most of them, which says nothing about its customers."""
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


# In both flavours.


@pytest.fixture(params=["sync", "async"])
def either(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, PerfexClient, AsyncPerfexClient)


def collected(listing: Any) -> list[Any]:
    """Return the rows of a listing; that of the async client is collected already."""
    return listing.collect() if hasattr(listing, "collect") else list(listing)


@pytest.mark.parametrize("status", [200, 404, 406])
def test_an_update_that_is_not_acceptable_goes_out_as_json(either: Connect, status: int) -> None:
    refusal = {"status": False, "message": "Data Not Acceptable OR Not Provided"}

    with Simulator(records={"customers": [CUSTOMER]}) as crm, either(crm, allow_loss=True) as perfex:
        crm.answer("PUT /api/customers/{id}", refusal, status=status, times=1)
        perfex.customers.update(7, company="B")

        assert crm.records.customers[7]["company"] == "B"
        assert [request.body.media for request in sent(crm, "PUT")][-1] == "application/json"


@pytest.mark.parametrize("where", ["record_id", "insert_id", "id", "data.id"])
def test_the_id_of_what_was_made_is_found_wherever_it_is(either: Connect, where: str) -> None:
    body = {"data": {"id": "12"}} if where == "data.id" else {where: 12}

    with Simulator() as crm, either(crm) as perfex:
        crm.answer("POST /api/customers", {"status": True, "message": "added", **body})

        assert perfex.customers.create(company="A").id == 12


def test_an_empty_answer_to_a_payment_is_a_success_with_a_drift(either: Connect) -> None:
    drifts: list[Any] = []

    with Simulator() as crm, either(crm, on_drift=drifts.append) as perfex:
        crm.answer("POST /api/payments", status=200)
        perfex.payments.create(invoiceid=1, amount=Decimal("5.00"), paymentmode="1")

    assert (len(drifts), len(sent(crm, "POST"))) == (1, 1)


@pytest.mark.parametrize("flag", [{"status": 0}, {"status": "false"}, {"status": "0"}, {"success": False}])
def test_every_spelling_of_no_is_a_failure_in_a_200(either: Connect, flag: dict[str, Any]) -> None:
    with Simulator() as crm, either(crm) as perfex:
        crm.answer("POST /api/customers", {**flag, "message": "Nothing was added"})

        with pytest.raises(ClientError, match="Nothing was added"):
            perfex.customers.create(company="A")


@pytest.mark.parametrize("text", ["Syntax error, malformed JSON", "Forbidden", "", None, "Table 'x' does not exist"])
def test_only_no_data_is_an_empty_listing(either: Connect, text: str | None) -> None:
    with Simulator() as crm, either(crm) as perfex:
        crm.answer("GET /api/customers", {"status": False, "message": text}, status=404)
        with pytest.raises(ClientError):
            collected(perfex.customers.list())
        crm.clear_faults()
        crm.answer("GET /api/customers", {"status": False, "message": "No Data Were Found."}, status=404)

        assert collected(perfex.customers.list()) == []


@pytest.mark.parametrize("kind", ["tickets", "projects"])
def test_files_that_no_read_shows_are_not_deleted(either: Connect, kind: str) -> None:
    records = {"tickets": [{"ticketid": "7", "subject": "s"}], "projects": [{"id": "7", "name": "p"}]}

    with Simulator(records=records) as crm, either(crm) as perfex:
        change = {"subject": "b"} if kind == "tickets" else {"name": "b"}
        with pytest.raises(ClientError):
            getattr(perfex, kind).update(7, **change)

        assert sent(crm, "PUT") == []


def test_a_line_as_it_is_read_is_no_line_to_write(either: Connect) -> None:
    with Simulator(generation="3.x") as crm, either(crm, generation="3.x", allow_loss=True) as perfex:
        invoice = perfex.invoices.get(next(iter(crm.records.invoices.held)))
        with pytest.raises(InvalidArgument, match="items"):
            perfex.invoices.update(invoice.id, items=invoice.items)

        assert sent(crm, "PUT") == []


@pytest.mark.parametrize("state", ["2", 2])
def test_a_state_is_a_number_whichever_way_it_travels(either: Connect, state: object) -> None:
    invoice = {"id": "7", "clientid": "7", "status": state}
    records: dict[str, list[dict[str, Any]]] = {"customers": [CUSTOMER], "invoices": [invoice]}

    with Simulator(records=records) as crm, either(crm, strict=True) as perfex:
        status = perfex.invoices.get(7).status

    assert (status, status is models.InvoiceStatus.PAID) == (2, True)


def test_rows_of_another_customer_are_an_error(either: Connect) -> None:
    rows = [{"id": "1", "clientid": "7"}, {"id": "2", "clientid": "8"}]

    with Simulator(generation="3.x", records={"invoices": rows}) as crm, either(crm, generation="3.x") as perfex:
        crm.answer("GET /api/invoices", {"data": crm.records.invoices.all(), "meta": {"total": 2}})

        with pytest.raises(DecodeError):
            collected(perfex.invoices.list(clientid=7))


@pytest.mark.parametrize(
    ("body", "media"),
    [("<html>Log in</html>", "text/html"), (b'[{"userid": "1", "com', "application/json"), (b'"rows"', "text/html")],
    ids=["login page", "cut off", "a text"],
)
def test_what_is_no_listing_is_an_error(either: Connect, body: Any, media: str) -> None:
    with Simulator() as crm, either(crm) as perfex:
        crm.answer("GET /api/customers", body, media=media)

        with pytest.raises(ClientError):
            collected(perfex.customers.list())


def test_a_deletion_whose_answer_is_late_is_not_a_missing_record(either: Connect) -> None:
    with Simulator(records={"customers": [CUSTOMER]}) as crm, either(crm, retries=2) as perfex:
        crm.fail("DELETE /api/delete/customers/{id}", status=429, times=1)
        perfex.customers.delete(7)
        with pytest.raises(NotFound):
            perfex.customers.get(7)


def test_a_moment_where_a_day_is_meant_goes_out_as_the_day(either: Connect) -> None:
    """The core cannot read a moment there, and stops with a page of HTML."""
    with Simulator(records={"customers": [CUSTOMER]}) as crm, either(crm) as perfex:
        perfex.contracts.create(subject="a", datestart=datetime(2026, 1, 5, 10), client=7)

        (request,) = sent(crm, "POST")
        assert request.body.members["datestart"] == "2026-01-05"


def test_more_fields_than_php_reads_are_refused_before_they_are_cut_off(either: Connect) -> None:
    lines = [LINE] * 340

    with Simulator(records={"customers": [CUSTOMER]}) as crm, either(crm) as perfex:
        with pytest.raises(InvalidArgument, match="1000"):
            perfex.invoices.create(
                clientid=7,
                number=1,
                date=date(2026, 1, 5),
                currency=1,
                newitems=lines,
                subtotal=Decimal("80.00"),
                total=Decimal("80.00"),
                billing_street="x",
                allowed_payment_modes=["1"],
            )

        assert not sent(crm, "POST")


UPDATES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "contacts": (
        {"id": "7", "userid": "7", "firstname": "A", "is_primary": "1", "invoice_emails": "1"},
        {"title": "b"},
    ),
    "tasks": ({"id": "7", "name": "t", "rel_type": "project", "rel_id": "3", "milestone": "2"}, {"status": 5}),
    "projects": ({"id": "7", "name": "p", "deadline": "2026-02-01", "progress_from_tasks": "1"}, {"name": "q"}),
    "tickets": ({"ticketid": "7", "subject": "s", "assigned": "4"}, {"subject": "b"}),
    "leads": ({"id": "7", "name": "l", "country": "235", "is_public": "1"}, {"name": "m"}),
    "staffs": ({"staffid": "7", "firstname": "A", "lastname": "B", "is_not_staff": "1"}, {"firstname": "C"}),
    "milestones": ({"id": "7", "name": "m", "description": "d", "start_date": "2026-01-05"}, {"name": "n"}),
    "expenses": ({"id": "7", "category": "1", "amount": "5.00", "project_id": "3"}, {"note": "n"}),
}


@pytest.mark.parametrize("kind", UPDATES)
def test_no_update_resets_what_was_not_said(either: Connect, kind: str) -> None:
    """The client fills in what the server would reset, or sends nothing."""
    row, change = UPDATES[kind]

    with Simulator(generation="3.x", records={kind: [row]}) as crm, either(crm, generation="3.x") as perfex:
        try:
            getattr(perfex, kind.replace("staffs", "staff")).update(7, **change)
        except ClientError:
            assert sent(crm, "PUT") == []

        held = crm.records[kind][7]
        assert {name: held[name] for name in row if name not in change} == {
            name: row[name] for name in row if name not in change
        }


def test_a_sum_of_floats_goes_out_as_money(either: Connect) -> None:
    with Simulator(records={}) as crm, either(crm) as perfex:
        perfex.expenses.create(category=1, amount=0.1 + 0.2, date=date(2026, 1, 5), currency=1)

        assert crm.records.expenses[1]["amount"] == "0.30"


def test_a_line_is_written_back_whole(either: Connect) -> None:
    with Simulator(generation="3.x") as crm, either(crm, generation="3.x", allow_loss=True) as perfex:
        invoice = perfex.invoices.get(next(iter(crm.records.invoices.held)))
        line = (invoice.items or [])[0]
        perfex.invoices.update(invoice.id, items=[line.as_existing(taxname=["VAT|24.00"])])

        written = sent(crm, "PUT")[-1].json["items"][0]
        assert (written["itemid"], written["description"]) == (str(line.id), line.description)
        assert written["taxname"] == ["VAT|24.00"]


def test_invoices_of_one_customer_are_asked_of_the_server(either: Connect) -> None:
    rows = [{"id": "1", "clientid": "7"}, {"id": "2", "clientid": "8"}]

    with Simulator(generation="3.x", records={"invoices": rows}) as crm, either(crm, generation="3.x") as perfex:
        assert [invoice.id for invoice in collected(perfex.invoices.list(clientid=7))] == [1]


def test_progress_is_a_column_like_others(either: Connect) -> None:
    project = {"id": "7", "name": "p", "progress": "10"}

    with Simulator(generation="3.x", records={"projects": [project]}) as crm:
        with either(crm, generation="3.x", allow_loss=True) as perfex:
            perfex.projects.update(7, progress=50)

        assert crm.records.projects[7]["progress"] == "50"


def test_one_file_goes_up_as_one_file(either: Connect, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4")

    with Simulator(records={"tickets": [{"ticketid": "7", "subject": "s"}]}) as crm, either(crm) as perfex:
        perfex.tickets.reply(7, message="m", file=path)

        assert [(file.name, file.content) for file in sent(crm, "POST")[0].files] == [("a.pdf", b"%PDF-1.4")]


@pytest.mark.parametrize("name", ["custom_fields", "custom_fields_values"])
def test_custom_fields_are_read_under_any_name(either: Connect, name: str) -> None:
    row = {**CUSTOMER, name: [{"id": "5", "name": "Region", "value": "North"}]}

    with Simulator(records={"customers": [row]}) as crm, either(crm) as perfex:
        assert perfex.customers.get(7).custom_values == {"Region": "North"}


def test_two_rows_for_one_record_are_an_error_to_the_strict(either: Connect) -> None:
    with Simulator() as crm, either(crm, strict=True) as perfex:
        crm.answer("GET /api/customers/7", [CUSTOMER, {**CUSTOMER, "userid": "8"}])

        with pytest.raises(DecodeError):
            perfex.customers.get(7)


def test_the_calls_that_the_vendor_prints_for_3x_can_be_written(either: Connect) -> None:
    records = {
        "invoices": [{"id": "7", "clientid": "1", "duedate": "2026-01-05"}],
        "leads": [{"id": "7", "name": "A", "status": "1"}],
    }

    with Simulator(generation="3.x", records=records) as crm, either(crm, generation="3.x", allow_loss=True) as perfex:
        perfex.invoices.create(clientid=1, newitems=[LINE])
        perfex.invoices.update(7, duedate=date(2026, 2, 1))
        perfex.leads.update(7, status=2)
        perfex.leads.update(7, name="B", custom_fields={"leads": {5: "North"}})

        assert crm.records.invoices[7]["duedate"] == "2026-02-01"
        assert (crm.records.leads[7]["status"], crm.records.leads[7]["name"]) == ("2", "B")
        assert [request.complaints for request in crm.requests if request.complaints] == []


def test_what_is_new_is_asked_of_the_server(either: Connect) -> None:
    rows = [
        {"id": "1", "clientid": "7", "datecreated": "2026-01-05 10:00:00"},
        {"id": "2", "clientid": "7", "datecreated": "2026-03-05 10:00:00"},
    ]

    with Simulator(generation="3.x", records={"invoices": rows}) as crm, either(crm, generation="3.x") as perfex:
        new = collected(perfex.invoices.list(created_after=date(2026, 2, 1)))

        assert [invoice.id for invoice in new] == [2]
        assert ("created_after", "2026-02-01") in sent(crm, "GET")[0].query


def test_a_moment_in_a_custom_field_goes_out_with_a_blank(either: Connect) -> None:
    lead = {"id": "7", "name": "A", "status": "1"}

    with Simulator(records={"leads": [lead]}) as crm, either(crm, allow_loss=True) as perfex:
        perfex.leads.update(7, name="B", custom_fields={"leads": {5: datetime(2026, 1, 5, 10, 30)}})

        assert sent(crm, "PUT")[0].body.value["custom_fields"] == {"leads": {"5": "2026-01-05 10:30:00"}}
