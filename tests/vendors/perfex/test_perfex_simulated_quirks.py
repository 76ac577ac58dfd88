"""The simulator of Perfex has the CRM's quirks, and the client copes with them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from perfex_client import ApiError, DecodeError, NotFound, OutcomeUnknown, PerfexClient, Unprocessable, models
from perfex_client.simulator import Simulator

DAY = date(2026, 1, 5)
LINE = models.NewItem(description="Work", qty=Decimal(1), rate=Decimal("80.00"), taxname=["VAT|21.00", "GST|18.00"])
SALE: dict[str, Any] = {"clientid": 3, "number": 12, "date": DAY, "currency": 1, "subtotal": 80, "total": 80}
CUSTOMER = {"userid": "3", "company": "Acme"}
CONTACT = {"id": "5", "userid": "3", "firstname": "Ann", "lastname": "Lee", "email": "ann@example.com"}


def connect(crm: Simulator, **settings: Any) -> PerfexClient:
    given = {"generation": crm.generation, "allow_loss": True, "strict": True, **settings}
    return PerfexClient(http_client=crm.http_client(), base_url=crm.base_url, **crm.credentials, **given)


@pytest.fixture(params=["2.x", "3.x"])
def crm(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    records: dict[str, list[dict[str, Any]]] = {"customers": [CUSTOMER], "contacts": [CONTACT]}
    with Simulator(generation=request.param, records=records) as simulator:
        yield simulator


@pytest.fixture
def perfex(crm: Simulator) -> Iterator[PerfexClient]:
    with connect(crm) as client:
        yield client


def last(crm: Simulator) -> Any:
    """Return the latest request; the simulator found nothing wrong with any."""
    assert [request.complaints for request in crm.requests if request.status and request.status < 400] == [[]] * len(
        [request for request in crm.requests if request.status and request.status < 400]
    )
    return crm.requests[-1]


# Addresses and forms.


def test_deletions_go_where_the_guide_has_them(crm: Simulator, perfex: PerfexClient) -> None:
    crm.records.invoices.add({"id": "7", "clientid": "3"})

    perfex.customers.delete(3)
    perfex.invoices.delete(7)

    assert [request.path for request in crm.requests] == ["/api/delete/customers/3", "/api/invoices/7"]
    assert (crm.records.customers.all(), crm.records.invoices.all()) == ([], [])


def test_a_custom_field_is_written_by_its_label(crm: Simulator, perfex: PerfexClient) -> None:
    names = {"field_name": "custom_fields[customers][5]", "custom_field_id": "5", "label": "Colour", "type": "input"}
    required = {"required": "0", "value": ""}
    crm.records.custom_fields.add({**names, **required, "id": "custom_fields[customers][5]"})

    perfex.customers.create(company="Acme", custom_fields={"Colour": "red"})

    assert last(crm).body.value["custom_fields"] == {"customers": {"5": "red"}}


@pytest.mark.parametrize("kind", ["expenses", "credit_notes", "proposals", "contracts"])
def test_an_update_finds_its_record(kind: str) -> None:
    change: dict[str, dict[str, Any]] = {
        "expenses": {"note": "new"},
        "credit_notes": {"adminnote": "new"},
        "proposals": {"subject": "new"},
        "contracts": {"subject": "new"},
    }
    (member,) = change[kind]

    with Simulator(generation="3.x", records={kind: [{"id": "7", member: "old"}]}) as crm, connect(crm) as perfex:
        getattr(perfex, kind).update(7, **change[kind])

        assert crm.records[kind][7][member] == "new"
        assert last(crm).path == f"/api/{kind}/7"


def test_boxes_are_ticked_and_a_postal_code_is_text(crm: Simulator, perfex: PerfexClient) -> None:
    perfex.customers.create(company="x", zip="01234")
    perfex.contacts.create(customer_id=3, firstname="A", lastname="B", email="a@b.example", invoice_emails=True)
    perfex.tasks.create(name="x", startdate=DAY, rel_type="customer", rel_id=3, billable=True, assignees=[1, 2])

    assert last(crm).body.members["assignees"] == ["1", "2"]
    assert crm.records.customers.only(company="x")["zip"] == "01234"
    contact = crm.records.contacts.only(firstname="A")
    assert (contact["invoice_emails"], contact["project_emails"]) == ("1", "0")
    task = crm.records.tasks.only(name="x")
    assert (task["billable"], task["is_public"]) == ("1", "0")


def test_a_sale_goes_out_under_the_names_of_the_form(crm: Simulator, perfex: PerfexClient) -> None:
    perfex.proposals.create(
        subject="x",
        rel_type="lead",
        rel_id=1,
        proposal_to="A",
        email="a@b.example",
        assigned=4,
        newitems=[LINE],
        **_sums(),
    )
    perfex.credit_notes.create(newitems=[LINE], adminnote="private", **SALE)
    perfex.estimates.create(newitems=[LINE], duedate=DAY, **SALE)
    perfex.projects.create(
        name="x",
        rel_type=models.ProjectRelation.LEAD,
        clientid=0,
        billing_type=1,
        start_date=DAY,
        status=1,
        deadline=DAY,
    )

    assert last(crm).body.members["rel_type"] == "lead"
    proposal = crm.records.proposals.only(subject="x")
    assert (proposal["rel_type"], proposal["assigned"]) == ("lead", "4")
    assert crm.records.credit_notes.all()[0]["adminnote"] == "private"
    estimate = perfex.estimates.get(int(crm.records.estimates.all()[0]["id"]))
    assert (estimate.expirydate, [line.description for line in estimate.items or []]) == (DAY, ["Work"])


def _sums() -> dict[str, Any]:
    return {name: value for name, value in SALE.items() if name in ("date", "currency", "subtotal", "total")}


@pytest.mark.parametrize(
    ("given", "columns"),
    [
        ({"recurring": "2"}, ("1", "2", "month", "0")),
        (
            {"recurring": "custom", "repeat_every_custom": 3, "repeat_type_custom": "week"},
            ("1", "3", "week", "1"),
        ),
    ],
)
def test_a_period_of_an_expense_outlives_an_update(given: dict[str, Any], columns: tuple[str, ...]) -> None:
    with Simulator(records={}) as crm, connect(crm) as perfex:
        perfex.expenses.create(category=1, amount=5, date=DAY, currency=1, **given)
        crm.records.expenses[1]["attachments"] = []
        perfex.with_options(allow_loss=False).expenses.update(1, note="n")

        row = crm.records.expenses[1]
        assert (
            tuple(row[name] for name in ("recurring", "repeat_every", "recurring_type", "custom_recurring")) == columns
        )
        assert row["note"] == "n"


def test_an_update_of_staff_wipes_the_last_name_whatever_is_sent() -> None:
    staff = {"staffid": "7", "firstname": "A", "lastname": "B", "email": "a@b.example"}

    with Simulator(records={"staffs": [staff]}) as crm, connect(crm) as perfex:
        crm.records.staffs[7]["lastname"] = "B"
        perfex.request("PUT", "/api/staffs/7", json={"firstname": "C", "lastname": "D", "email": "a@b.example"})

        assert (crm.records.staffs[7]["firstname"], crm.records.staffs[7]["lastname"]) == ("C", "")


# Rows.


def read(kind: str, row: dict[str, Any], **settings: Any) -> Any:
    """Return a record that the CRM holds like this."""
    with Simulator(records={"customers": [CUSTOMER], kind: [{"id": "7", **row}]}) as crm:
        perfex = connect(crm, **settings)
        return getattr(perfex, kind).get(7)


def test_values_are_text_and_what_means_none_is_none() -> None:
    given = {
        "clientid": "3",
        "total": "80.50",
        "duedate": "0000-00-00",
        "terms": "",
        "project_id": "0",
        "allowed_payment_modes": "",
        "include_shipping": "1",
    }

    invoice = read("invoices", given)

    assert (invoice.total, invoice.duedate, invoice.project_id) == (Decimal("80.50"), None, 0)
    assert (invoice.allowed_payment_modes, invoice.include_shipping) == (None, True)
    assert {name: invoice.to_dict()[name] for name in given} == given


def test_payment_modes_are_a_list_and_html_is_left_out_on_request() -> None:
    modes = 'a:2:{i:0;s:1:"1";i:1;s:6:"stripe";}'

    invoice = read(
        "invoices", {"clientid": "3", "allowed_payment_modes": modes, "billing_street": "1 Road<br />London"}
    )

    assert invoice.payment_modes == ["1", "stripe"]
    assert invoice.billing_street == "1 Road<br />London"
    assert invoice.without_html("billing_street") == "1 Road\nLondon"


def test_a_reference_is_a_number_and_zero_stays_zero() -> None:
    customer = read("customers", {"userid": "7", "country": "102", "billing_country": "0", "leadid": "5"})

    assert (customer.country, customer.billing_country, customer.leadid) == (102, 0, 5)


def test_secrets_of_a_contact_are_not_in_its_repr(crm: Simulator, perfex: PerfexClient) -> None:
    crm.records.contacts[5]["password"] = "$2a$08$a-hash"

    contact = perfex.contacts.get(3, 5)

    assert (contact.password, "a-hash" in repr(contact)) == ("$2a$08$a-hash", False)


def test_contacts_are_listed_by_customer_and_read_by_both_ids(crm: Simulator, perfex: PerfexClient) -> None:
    crm.records.contacts.add({**CONTACT, "id": "6", "userid": "4", "email": "b@b.example"})

    assert [contact.id for contact in perfex.contacts.list(3)] == [5]
    assert perfex.contacts.get(3, 5).firstname == "Ann"
    with pytest.raises(NotFound):
        perfex.contacts.get(4, 5)


def test_what_2x_sends_as_a_list_of_one_is_one_record() -> None:
    with Simulator() as crm, connect(crm) as perfex:
        (event,) = list(crm.records.calendar)[:1]
        assert perfex.calendar.get(int(event["eventid"])).title == event["title"]
        (timesheet,) = list(crm.records.timesheets)[:1]
        assert perfex.timesheets.get(int(timesheet["id"])).start_time == timesheet["start_time"]
        (task,) = list(crm.records.tasks)[:1]
        assert isinstance(perfex.tasks.get(int(task["id"])).startdate, date)


@pytest.mark.parametrize("generation", ["2.x", "3.x"])
def test_found_rows_differ_from_those_of_a_listing(generation: Any) -> None:
    item = {"id": "1", "description": "Work", "long_description": "By the hour", "rate": "5.00"}
    ticket = {"ticketid": "7", "subject": "Work", "id": "7"}

    with Simulator(generation=generation, records={"items": [item], "tickets": [ticket]}) as crm:
        perfex = connect(crm)
        (found,) = perfex.items.search("work")
        (read,) = perfex.tickets.search("work")

    assert (found.rate, found.subtext) == (Decimal("5.00"), "By the hour" if generation == "2.x" else None)
    assert (read.ticketid, read.id) == (7, None)


def test_common_data_has_methods_and_exact_rates() -> None:
    with Simulator() as crm, connect(crm) as perfex:
        taxes = perfex.common.taxes()

    assert {type(tax) for tax in taxes} == {models.Tax}
    assert {type(tax.taxrate) for tax in taxes} == {Decimal}


def test_a_row_of_a_custom_table_has_any_column_and_a_new_one_a_number(crm: Simulator, perfex: PerfexClient) -> None:
    held = crm.records["thirdparty/customtable"]
    held.clear()
    held.add({"id": "1", "error": "E42", "name": "x"}, scope={"customtable": "tblx"})

    made = perfex.custom_tables.create("tblx", body={"error": "E43", "name": "y"})

    assert (made.id, last(crm).status) == (2, 201)
    assert perfex.custom_tables.get("tblx", 1).to_dict() == {"id": "1", "error": "E42", "name": "x"}
    assert [row.to_dict()["error"] for row in perfex.custom_tables.list("tblx")] == ["E42", "E43"]


def test_what_automation_gets_keeps_its_envelope(perfex: PerfexClient) -> None:
    assert [resource.key for resource in perfex.zapier.resources().data][:1] == ["customers"]
    polled = perfex.zapier.poll("customers").to_dict()
    assert (polled["status"], polled["meta"]["count"]) == (True, len(polled["data"]))
    with pytest.raises(ApiError, match="Method not found"):
        perfex.zapier.call("x", "y")


# Refusals.


def test_refused_fields_are_told_by_name(crm: Simulator, perfex: PerfexClient) -> None:
    with pytest.raises(Unprocessable) as caught:
        perfex.request("POST", "/api/customers", form={"city": "London"})

    assert caught.value.fields == {"company": ["company is missing."]}
    assert "<p>" not in str(caught.value)
    assert crm.requests[-1].status == (404 if crm.generation == "2.x" else 422)


def test_an_address_that_another_contact_has_is_unprocessable(crm: Simulator, perfex: PerfexClient) -> None:
    with pytest.raises(Unprocessable) as caught:
        perfex.contacts.create(customer_id=3, firstname="A", lastname="B", email=CONTACT["email"])

    assert (crm.requests[-1].status, list(caught.value.fields)) == (409, ["email"])


@pytest.mark.parametrize(
    "body",
    [
        {"status": False, "error": {"company": "is required"}, "message": "<p>is required</p>"},
        {"status": False, "error": "company is required"},
        {"status": False, "message": "company is required"},
        {"error": "company is required"},
        {"paymentmode": False, "message": "company is required"},
        {"status": False, "error": "validation_failed", "message": "bad", "errors": {"company": ["is required"]}},
    ],
)
def test_reasons_are_told_whichever_of_six_shapes_they_have(
    crm: Simulator, perfex: PerfexClient, body: dict[str, Any]
) -> None:
    crm.answer("POST /api/customers", body, status=409)

    with pytest.raises(ApiError) as caught:
        perfex.customers.create(company="x")

    assert "is required" in f"{caught.value} {caught.value.fields}"
    assert "<p>" not in str(caught.value)


def test_no_payments_are_told_in_their_own_flag(crm: Simulator, perfex: PerfexClient) -> None:
    crm.records.payments.clear()

    assert perfex.payments.list().collect() == []
    assert crm.requests[-1].status == 404
    crm.fail("POST /api/payments", status=200, body={"paymentmode": False, "message": "Payment not added"})
    with pytest.raises(ApiError, match="Payment not added"):
        perfex.payments.create(invoiceid=1, amount=5, paymentmode="1")


def test_a_refused_subscription_tells_why_under_another_name() -> None:
    with Simulator() as crm, connect(crm) as perfex:
        with pytest.raises(ApiError, match="is missing"):
            perfex.request("POST", "/api/subscriptions", form={"quantity": "1"})

        assert crm.requests[-1].status == 400


def test_a_subscription_has_unix_times() -> None:
    assert read("subscriptions", {"next_billing_cycle": "1792022400"}).next_billing_cycle == 1792022400


@pytest.mark.parametrize("kind", ["invoices", "milestones"])
def test_a_flag_beside_a_text_means_what_both_say(crm: Simulator, perfex: PerfexClient, kind: str) -> None:
    crm.records[kind].add({"id": "7", "clientid": "3", "name": "m"})
    flag, text = (False, "Invoice Updated Successfully") if kind == "invoices" else ("false", "Milestone update fail.")
    crm.answer(f"PUT /api/{kind}/{{id}}", {"status": flag, "message": text})
    update: Any = getattr(perfex, kind).update

    if kind == "invoices":
        assert (
            update(7, **({**SALE, "items": [], "billing_street": "x", "allowed_payment_modes": ["1"]})).message == text
        )
    else:
        with pytest.raises(ApiError, match=text):
            update(7, name="n", project_id=1, due_date=DAY)


def test_a_deletion_that_finds_nothing_the_second_time_is_done(crm: Simulator) -> None:
    """The first try was refused for its number only after the work was done."""
    crm.fail("DELETE /api/delete/customers/{id}", status=429, times=1, headers={"Retry-After": "1"})
    del crm.records.customers[3]

    with connect(crm, retries=1) as perfex:
        perfex.customers.delete(3)

    assert [request.status for request in crm.requests] == [429, 404]


def test_an_update_that_timed_out_is_no_missing_record(crm: Simulator) -> None:
    crm.slow("PUT /api/customers/{id}", seconds=600, times=1)

    with connect(crm, retries=2, update_format="json") as perfex, pytest.raises(OutcomeUnknown):
        perfex.customers.update(3, company="B")

    assert crm.records.customers[3]["company"] == "B"
    assert len(crm.requests) == 1


@pytest.mark.parametrize("body", [[], b""])
def test_an_empty_answer_about_one_record_is_no_record(crm: Simulator, perfex: PerfexClient, body: Any) -> None:
    crm.answer("GET /api/customers/{id}", body, media="application/json")

    with pytest.raises((NotFound, DecodeError)):
        perfex.customers.get(3)


def test_a_name_that_comes_twice_keeps_the_value_that_says_something(crm: Simulator) -> None:
    crm.answer("GET /api/customers/{id}", b'{"userid": "3", "company": "Acme", "company": null}', media="text/html")

    assert connect(crm, strict=False).customers.get(3).company == "Acme"
