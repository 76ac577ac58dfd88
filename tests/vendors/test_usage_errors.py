"""A wrong option or argument is an `InvalidArgument` that names it, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import httpx
import pytest

from tests.oracles.smoke.subject import of_vendor, vendors


def refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url.path} was sent")


def client_of(vendor: str, **settings: Any) -> Any:
    subject = of_vendor(vendor)
    http = httpx.Client(transport=httpx.MockTransport(refuse))
    given = {"base_url": "https://vendor.example", "http_client": http, **settings}
    return getattr(subject.module(), f"{subject.stem}Client")(**{**subject.arguments, **given})


OPTIONS: list[tuple[str, object]] = [
    ("retries", -1),
    ("retries", "3"),
    ("retries", True),
    ("timeout", "60"),
    ("timeout", -1.0),
    ("deadline", "soon"),
    ("max_wait", float("nan")),
    ("requests_per_minute", 0),
    ("wait_until_ready", "60"),
    ("max_body", 1.5),
    ("strict", "no"),
    ("on_drift", 3),
    ("on_attempt", "print"),
    ("on_exchange", object()),
    ("headers", "X-Team: a"),
    ("headers", {"X-Team": 1}),
    ("timezone", "Europe/Amsterdam"),
]


@pytest.mark.parametrize("vendor", vendors())
@pytest.mark.parametrize(
    ("option", "value"), OPTIONS, ids=[f"{option}-{type(value).__name__}" for option, value in OPTIONS]
)
def test_a_wrong_option_is_named_by_constructor_and_copy(vendor: str, option: str, value: object) -> None:
    invalid = of_vendor(vendor).module().InvalidArgument

    with pytest.raises(invalid, match=f"^{option} "):
        client_of(vendor, **{option: value})
    with client_of(vendor) as client, pytest.raises(invalid, match=f"^{option} "):
        client.with_options(**{option: value})


@pytest.mark.parametrize("vendor", vendors())
def test_a_wrong_address_or_credential_is_named(vendor: str) -> None:
    subject = of_vendor(vendor)
    invalid = subject.module().InvalidArgument
    argument = next(iter(subject.arguments))

    with pytest.raises(invalid, match=r"^base_url "):
        client_of(vendor, base_url=7)
    with pytest.raises(invalid, match=f"^{argument} "):
        client_of(vendor, **{argument: 7})


TODAY = date(2026, 1, 5)
NOW = datetime(2026, 1, 5)

CALLS: list[tuple[str, str, Callable[[Any], object]]] = [
    ("perfex", "POST /api/customers: groups_in: ", lambda c: c.customers.create(company="a", groups_in={1, 2})),
    ("perfex", "GET /api/invoices/{id}: invoice_id ", lambda c: c.invoices.get(None)),
    ("perfex", "GET /api/invoices/{id}: invoice_id: ", lambda c: c.invoices.get(1.5)),
    ("simplepay", "GET /clients/{client_id}/employees: client_id: ", lambda c: c.employees.list(object())),
    ("simplepay", "poll_every ", lambda c: c.reports.run(1, "leave_days_taken", poll_every="10")),
    ("perfex", "GET /api/invoices: sort: expected a list, got 'id'", lambda c: list(c.invoices.list(sort="id"))),
    (
        "simplepay",
        "POST /clients/{client_id}/reports/transaction_history: account_names: expected a list, got 'Pay'",
        lambda c: c.reports.transaction_history(1, start_date=TODAY, end_date=TODAY, account_names="Pay"),
    ),
    ("simplicate", "select: expected a list, got 'id'", lambda c: c.changes(c.crm.persons, since=NOW, select="id")),
    ("simplicate", "GET /hours/hours/{id}: hours_id ", lambda c: c.hours.hours.get(None)),
    ("lsp_expert", "GET /invoices/{invoiceId}: invoice_id ", lambda c: c.invoices.get(None)),
]


@pytest.mark.parametrize(("vendor", "lead", "act"), CALLS, ids=[f"{vendor}-{lead}" for vendor, lead, _ in CALLS])
def test_a_wrong_argument_is_named_with_its_call(vendor: str, lead: str, act: Callable[[Any], object]) -> None:
    module = of_vendor(vendor).module()
    with client_of(vendor) as client, pytest.raises(module.InvalidArgument) as raised:
        act(client)
    assert str(raised.value).startswith(lead)
    assert isinstance(raised.value, module.ClientError)
