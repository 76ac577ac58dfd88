"""Rows of text become what they mean, and go back as the text they were."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perfex_client import ApiError, InvalidArgument
from perfex_client.models import Contact, Customer, Invoice, Lead, LineItem, Payment, StaffMember, Task, Ticket
from tests.vendors.perfex.crm import Crm, talk

FLAVOURS = ["sync", "async"]


def read(flavour: str, resource: str, body: Any) -> Any:
    crm = Crm(answers={("GET", f"/api/{resource}/7"): (200, body)})
    return talk(crm, flavour, lambda perfex: getattr(perfex, resource).get(7))


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_text_becomes_what_it_means_and_stays_what_it_was(flavour: str) -> None:
    row = {
        "id": "7",
        "clientid": "3",
        "number": "12",
        "date": "2026-01-05",
        "duedate": None,
        "datecreated": "2026-01-05 09:30:00",
        "currency": "1",
        "subtotal": "0.00",
        "total": "1234567890123.45",
        "adjustment": None,
        "status": "2",
        "sent": "1",
        "project_id": "0",
        "sale_agent": "0",
        "include_shipping": "0",
        "a_column_of_an_installation": "x",
    }

    invoice: Invoice = read(flavour, "invoices", row)

    assert (invoice.id, invoice.clientid) == (7, 3)
    assert invoice.date == date(2026, 1, 5)
    assert invoice.duedate is None
    assert invoice.datecreated == datetime(2026, 1, 5, 9, 30)
    assert invoice.subtotal == Decimal("0.00") and str(invoice.subtotal) == "0.00"
    assert invoice.total == Decimal("1234567890123.45")
    assert invoice.include_shipping is False
    assert invoice.unknown_fields == {"a_column_of_an_installation": "x"}
    assert invoice.to_dict() == row


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_reference_of_zero_stays_zero_and_null_is_none(flavour: str) -> None:
    customer: Customer = read(
        flavour, "customers", {"userid": "7", "company": "x", "country": "0", "default_currency": "0", "leadid": None}
    )

    assert (customer.country, customer.default_currency, customer.leadid) == (0, 0, None)
    assert customer.to_dict()["country"] == "0"


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_numbers_are_taken_for_their_text(flavour: str) -> None:
    row = {"id": 7, "clientid": 3, "total": 12.5, "subtotal": 12, "status": 2, "sent": True, "date": "2026-01-05"}

    invoice: Invoice = read(flavour, "invoices", row)

    assert (invoice.id, invoice.total, invoice.subtotal, invoice.sent) == (7, Decimal("12.5"), Decimal(12), True)
    assert invoice.to_dict() == row


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_mysql_and_php_write_for_nothing_is_none(flavour: str) -> None:
    row = {
        "id": "7",
        "startdate": "2026-01-05 00:00:00",
        "duedate": "0000-00-00",
        "datefinished": "0000-00-00 00:00:00",
        "dateadded": "2026-01-05 09:30:00",
        "milestone": "",
        "hourly_rate": "",
        "billable": "",
    }
    drifts: list[Any] = []
    crm = Crm(answers={("GET", "/api/tasks/7"): (200, row)})

    task: Task = talk(crm, flavour, lambda perfex: perfex.tasks.get(7), on_drift=drifts.append)

    assert (task.startdate, task.duedate, task.datefinished) == (date(2026, 1, 5), None, None)
    nothing: list[object] = [task.milestone, task.hourly_rate, task.billable]
    assert nothing == [None, None, False]
    assert [drift.path for drift in drifts if drift.path.split(".")[-1] in row] == []
    assert task.to_dict() == row


# Names that come twice


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "printed", ['"zip": null, "zip": "8000"', '"zip": "8000", "zip": null', '"zip":"8000","zip":""']
)
def test_a_name_that_comes_twice_keeps_the_value_that_says_something(flavour: str, printed: str) -> None:
    lead: Lead = read(flavour, "leads", f'{{"id": "7", "name": "Ada", {printed}}}'.encode())

    assert lead.zip == "8000"


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_mode_name_in_the_second_invoiceid_is_kept(flavour: str) -> None:
    body = b'[{"id": "1", "invoiceid": "9", "amount": "-5.00", "paymentid": "7", "invoiceid": "Bank"}]'

    payment: Payment = read(flavour, "payments", body)

    assert (payment.invoiceid, payment.name, payment.paymentid) == (9, "Bank", 7)
    assert payment.amount == Decimal("-5.00")


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_nothing_that_comes_twice_is_lost(flavour: str) -> None:
    body = b'{"id": "7", "name": "A", "note": "one", "note": "two", "note": "three", "note": "one", "zip": "1"}'

    lead: Lead = read(flavour, "leads", body)

    assert lead.unknown_fields == {"note": "one", "note_2": "two", "note_3": "three"}


# HTML


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_html_is_kept_and_left_out_for_display(flavour: str) -> None:
    message = "<p>Dear &lt;customer&gt;,</p>\r\n<p>your order<br />\r\nis <b>ready</b>.</p><script>x()</script>"
    row = {"ticketid": "7", "subject": "x", "message": message}

    ticket: Ticket = read(flavour, "tickets", row)

    assert ticket.message == message
    assert ticket.without_html("message") == "Dear <customer>,\nyour order\nis ready."
    assert ticket.without_html("admin") is None


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_html_in_the_servers_words_is_left_out_and_kept(flavour: str) -> None:
    body = {"status": False, "message": "<p>The <b>name</b> is missing.</p>\n<p>And &quot;more&quot;.</p>"}
    crm = Crm(answers={("POST", "/api/customers"): (404, body)})

    with pytest.raises(ApiError) as caught:
        talk(crm, flavour, lambda perfex: perfex.customers.create(company="x"))

    assert caught.value.message == 'The name is missing. And "more".'
    assert caught.value.body == body


# Secrets


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_secrets_are_masked_in_what_is_shown(flavour: str) -> None:
    row = {"staffid": "7", "firstname": "Ada", "email": "a@b.c"}
    row |= {
        name: f"secret-{name}" for name in ("password", "new_pass_key", "google_auth_secret", "two_factor_auth_code")
    }

    crm = Crm(answers={("GET", "/api/staffs/7"): (200, row)})

    member: StaffMember = talk(crm, flavour, lambda perfex: perfex.staff.get(7))

    assert "secret" not in repr(member).replace("google_auth_secret", "")
    assert member.password == "secret-password"
    assert member.to_dict() == row


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_secrets_of_a_contact_are_masked_in_reports_too(flavour: str) -> None:
    row = {"id": "7", "userid": "3", "password": 12345, "new_pass_key": ["odd"], "email_verification_key": "key-1"}
    drifts: list[Any] = []
    crm = Crm(answers={("GET", "/api/contacts/3/7"): (200, row)})

    contact: Contact = talk(crm, flavour, lambda perfex: perfex.contacts.get(3, 7), on_drift=drifts.append)

    report = repr(drifts) + repr(contact)
    assert "12345" not in report and "odd" not in report and "key-1" not in report


# Failures inside a success


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "body",
    [
        {"status": False, "message": "no"},
        {"status": False},
        {"paymentmode": False, "message": "no"},
        {"error": "no"},
        {"error": "no", "message": "no"},
        {"status": False, "error": {"amount": "is missing"}},
        {"error": {"amount": "is missing"}},
        {"status": False, "error": "validation_failed", "errors": {"amount": "is missing"}},
    ],
    ids=json.dumps,
)
def test_a_failure_inside_a_success_is_raised(flavour: str, body: Any) -> None:
    crm = Crm(answers={("POST", "/api/payments"): (200, body), ("GET", "/api/leads/7"): (200, body)})

    with pytest.raises(ApiError) as caught:
        talk(
            crm,
            flavour,
            lambda perfex: perfex.payments.create(invoiceid=1, amount=Decimal(1), paymentmode="1"),
        )
    assert caught.value.status == 200
    assert bool(caught.value.fields) == ("amount" in json.dumps(body))
    with pytest.raises(ApiError):
        talk(crm, flavour, lambda perfex: perfex.leads.get(7))


# Any row goes back as it came

VALUES = (
    st.none()
    | st.sampled_from(["", "0", "1", "0.00", "0000-00-00", "2026-01-05", "2026-01-05 09:30:00", "x", "a:0:{}"])
    | (st.text(max_size=8) | st.integers(-5, 10**12) | st.booleans() | st.lists(st.text(max_size=3), max_size=2))
)


@pytest.mark.parametrize("model", [Invoice, Task, Customer, Payment, StaffMember, Contact, Lead, Ticket])
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_row_goes_back_as_it_came(model: Any, data: st.DataObject) -> None:
    names = [attribute.name for attribute in model.__attrs_attrs__ if attribute.name not in ("unknown_fields", "_kept")]
    wires = [(model.__attrs_attrs__[at].metadata.get("wire"), name) for at, name in enumerate(names)]
    keys = [getattr(wire, "name", None) or name for wire, name in wires]
    row = data.draw(st.dictionaries(st.sampled_from(keys), VALUES, max_size=8))

    assert model.from_dict(row).to_dict() == row


def test_the_taxes_of_a_line_are_a_list() -> None:
    """Of one text, each letter would be sent as a tax."""
    line = LineItem.from_dict({"id": "4", "description": "x", "qty": "2.00", "rate": "80.00"})
    one_text: Any = "VAT|21.00"

    with pytest.raises(InvalidArgument, match="give a list of taxes"):
        line.as_existing(taxname=one_text)
