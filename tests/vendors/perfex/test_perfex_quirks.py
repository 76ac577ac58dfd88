"""Quirks of Perfex that no other test is about; specs/perfex.quirks.yaml names each test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from perfex_client import ApiError, models
from tests.vendors.perfex.crm import Asked, Crm, talk

DAY = date(2026, 1, 5)
DONE = {"status": True, "message": "done"}
LINE = models.NewItem(description="Work", qty=Decimal(1), rate=Decimal(1), taxname=["VAT|21.00", "GST|18.00"])
SALE: dict[str, Any] = {"date": DAY, "currency": 1, "subtotal": 1, "total": 1}


def said(method: str, path: str, body: object, call: Callable[[Any], Any], status: int = 200) -> tuple[Any, list[Any]]:
    """Return the result of a call that gets one answer, and its drifts."""
    drifts: list[Any] = []
    crm = Crm(answers={(method, f"/api/{path}"): (status, body)})
    return talk(crm, "sync", call, on_drift=drifts.append), drifts


def asked(call: Callable[[Any], Any]) -> Asked:
    """Return the request of a call to a CRM that takes forms and does whatever it is asked for."""
    crm = Crm(json_only=frozenset())
    talk(crm, "sync", call, generation="3.x")
    return crm.asked[-1]


def test_deletions_have_two_kinds_of_addresses() -> None:
    paths = [asked(call).path for call in (lambda crm: crm.customers.delete(7), lambda crm: crm.invoices.delete(7))]

    assert paths == ["/api/delete/customers/7", "/api/invoices/7"]


def test_updates_name_their_record() -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda crm: crm.expenses.update(7, note="x"),
        lambda crm: crm.credit_notes.update(7, adminnote="x"),
        lambda crm: crm.proposals.update(7, subject="x"),
    ]

    requests = [asked(call) for call in calls]

    assert [(request.method, request.path) for request in requests] == [
        ("PUT", "/api/expenses/7"),
        ("PUT", "/api/credit_notes/7"),
        ("PUT", "/api/proposals/7"),
    ]


def test_a_created_row_of_a_custom_table_has_a_number() -> None:
    body = {"status": True, "message": "created", "id": 12}

    row, drifts = said(
        "POST", "thirdparty/customtable/tblx", body, lambda crm: crm.custom_tables.create("tblx", body={"a": 1}), 201
    )

    assert (type(row), row.id, drifts) == (models.CustomTableRecordCreated, 12, [])


def test_a_reference_that_is_set_is_a_number() -> None:
    row = models.Customer.example().to_dict() | {"leadid": "5", "country": "102"}

    customer, _ = said("GET", "customers/7", row, lambda crm: crm.customers.get(7))

    assert (customer.leadid, customer.country) == (5, 102)


def test_a_row_as_short_as_the_printed_one_is_no_drift() -> None:
    row = models.Lead.example().to_dict()
    short = {name: value for name, value in row.items() if name not in ("email", "leadorder", "lastcontact")}

    lead, drifts = said("GET", "leads/7", {**short, "of_an_installation": "x"}, lambda crm: crm.leads.get(7))

    assert (lead.email, lead.unknown_fields["of_an_installation"], drifts) == (None, "x", [])


def test_a_postal_code_is_text() -> None:
    request = asked(lambda crm: crm.customers.create(company="x", zip="WC1 ASW"))

    assert request.body["zip"] == "WC1 ASW"


def test_each_box_is_ticked_in_its_own_way() -> None:
    contact = asked(
        lambda crm: crm.contacts.create(
            customer_id=3, firstname="A", lastname="B", email="a@b.example", invoice_emails=True
        )
    )
    task = asked(lambda crm: crm.tasks.create(name="x", startdate=DAY, rel_type="customer", rel_id=1, billable=True))

    assert (contact.body["invoice_emails"], task.body["billable"]) == ("invoice_emails", "on")


def test_the_members_of_a_line_are_those_of_the_form() -> None:
    request = asked(lambda crm: crm.invoices.create(clientid=3, number=12, newitems=[LINE], **SALE))

    line: Mapping[str, Any] = next(iter(_rows(request.body["newitems"])))
    assert list(_rows(line["taxname"])) == ["VAT|21.00", "GST|18.00"]


def _rows(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, Mapping) else list(value)


def test_one_event_comes_in_a_list() -> None:
    row = models.CalendarEvent.example().to_dict()

    event, _ = said("GET", "calendar/7", [row], lambda crm: crm.calendar.get(7))

    assert event.title == row["title"]


def test_taxes_have_a_method_and_exact_rates() -> None:
    rows = [{"id": "1", "name": "GST", "taxrate": "18.00"}]

    (tax,), drifts = said("GET", "common/tax_data", rows, lambda crm: crm.common.taxes())

    assert (type(tax), tax.taxrate, type(tax.taxrate), drifts) == (models.Tax, Decimal("18.00"), Decimal, [])


def test_contacts_are_listed_by_customer_and_read_by_both_ids() -> None:
    paths = []
    for call in (lambda crm: crm.contacts.list(3).collect(), lambda crm: crm.contacts.get(3, 5)):
        crm = Crm(rows={"contacts": {3: models.Contact.example().to_dict()}})
        talk(crm, "sync", call)
        paths.append(crm.asked[-1].path)

    assert paths == ["/api/contacts/3", "/api/contacts/3/5"]


def test_contracts_are_listed_and_updated() -> None:
    crm = Crm("2.x", {"contracts": {7: models.Contract.example().to_dict()}})

    rows = talk(crm, "sync", lambda perfex: perfex.contracts.list().collect())
    request = asked(lambda perfex: perfex.contracts.update(7, subject="x", datestart=DAY, client=3))

    assert len(rows) == 1 and (request.path, request.body["client"]) == ("/api/contracts/7", "3")


def test_a_credit_note_has_a_private_note() -> None:
    request = asked(lambda crm: crm.credit_notes.create(clientid=3, number=1, newitems=[LINE], adminnote="x", **SALE))

    assert request.body["adminnote"] == "x"


def test_a_customer_is_no_project() -> None:
    row = models.Customer.example().to_dict()

    customer, drifts = said("GET", "customers/7", row, lambda crm: crm.customers.get(7))
    request = asked(lambda crm: crm.customers.create(company="x", partnership_type="reseller"))

    assert (customer.company, drifts, request.body["partnership_type"]) == (row["company"], [], "reseller")


def test_the_end_of_an_estimate_has_two_names() -> None:
    created = asked(lambda crm: crm.estimates.create(clientid=3, number=1, newitems=[LINE], duedate=DAY, **SALE))
    updated = asked(lambda crm: crm.estimates.update(7, expirydate=DAY))

    assert (created.body["duedate"], updated.body["expirydate"]) == ("2026-01-05", "2026-01-05")


def test_found_items_of_2x_are_items() -> None:
    rows = [{"rate": "5.00", "id": "1", "name": "(5.00) Work", "subtext": "By the hour"}]

    (item,), drifts = said("GET", "items/search/w", rows, lambda crm: crm.items.search("w").collect())

    assert (item.subtext, item.rate, drifts) == ("By the hour", Decimal("5.00"), [])


@pytest.mark.parametrize("no", [False, 0, "0", "false"])
def test_a_payment_that_is_refused_says_so_in_its_own_flag(no: object) -> None:
    body = {"paymentmode": no, "message": "Payment not added"}

    with pytest.raises(ApiError, match="Payment not added"):
        said(
            "POST",
            "payments",
            body,
            lambda crm: crm.payments.create(invoiceid=1, amount=5, paymentmode=1),
        )


def test_a_project_has_kinds_of_customers() -> None:
    assert [kind.value for kind in models.ProjectRelation] == ["lead", "customer", "internal"]


def test_a_proposal_goes_out_under_the_names_of_the_form() -> None:
    request = asked(
        lambda crm: crm.proposals.create(
            subject="x",
            rel_type="lead",
            rel_id=1,
            proposal_to="A",
            email="a@b.example",
            assigned=4,
            newitems=[LINE],
            **SALE,
        )
    )

    assert (request.body["rel_type"], request.body["assigned"]) == ("lead", "4")


def test_a_refused_subscription_tells_why() -> None:
    body = {"status": False, "error": "Subscription not added"}

    with pytest.raises(ApiError, match="Subscription not added"):
        said("POST", "subscriptions", body, lambda crm: crm.request("POST", "/api/subscriptions", form={"a": 1}), 400)


def test_a_subscription_has_unix_times() -> None:
    row = models.Subscription.example().to_dict() | {"next_billing_cycle": "1792022400"}

    subscription, _ = said("GET", "subscriptions/7", row, lambda crm: crm.subscriptions.get(7))

    assert subscription.next_billing_cycle == 1792022400


def test_assignees_are_a_list_of_ids() -> None:
    request = asked(
        lambda crm: crm.tasks.create(name="x", startdate=DAY, rel_type="customer", rel_id=1, assignees=[1, 2])
    )

    assert _rows(request.body["assignees"]) == ["1", "2"]


def test_a_row_of_a_custom_table_may_have_a_column_called_error() -> None:
    row = {"id": "1", "error": "E42", "name": "x"}

    read, _ = said("GET", "thirdparty/customtable/tblx/1", row, lambda crm: crm.custom_tables.get("tblx", 1))

    assert read.to_dict() == row


def test_a_found_ticket_has_one_id() -> None:
    row = models.Ticket.example().to_dict()
    row.pop("id", None)

    (ticket,), drifts = said("GET", "tickets/search/x", [row], lambda crm: crm.tickets.search("x").collect())

    assert (ticket.id, ticket.ticketid, drifts) == (None, int(row["ticketid"]), [])


@pytest.mark.parametrize("time", ["10:00:00", "1546300800"])
def test_times_of_a_timesheet_are_text(time: str) -> None:
    row = models.Timesheet.example().to_dict() | {"start_time": time}

    timesheet, drifts = said("GET", "timesheets/7", row, lambda crm: crm.timesheets.get(7))
    request = asked(
        lambda crm: crm.timesheets.create(
            task_id=1, start_time=time, end_time=time, staff_id=2, hourly_rate=Decimal("5.00"), note="x"
        )
    )

    assert (timesheet.start_time, drifts, request.body["staff_id"]) == (time, [], "2")


def test_answers_for_automation_keep_their_envelope() -> None:
    poll = models.ZapierPoll.example().to_dict()

    read, _ = said("GET", "zapier/poll/invoices", poll, lambda crm: crm.zapier.poll("invoices"))

    assert read.to_dict() == poll
    with pytest.raises(ApiError, match="Method not found"):
        said("GET", "zapier/x/y", {"error": "Method not found: x"}, lambda crm: crm.zapier.call("x", "y"))


def test_an_empty_structure_is_none() -> None:
    row = models.Invoice.example().to_dict() | {"allowed_payment_modes": ""}

    invoice, drifts = said("GET", "invoices/7", row, lambda crm: crm.invoices.get(7))

    assert invoice.allowed_payment_modes is None
    assert [drift for drift in drifts if "allowed_payment_modes" in drift.path] == []
