"""Scripts of users run against the simulator, over a socket, with what the environment says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from perfex_client import PerfexClient
from perfex_client.simulator import Simulator
from tests.user_scripts import perfex_sync

RECORDS = {"customers": [{"userid": "3", "company": "Old Ltd"}], "tickets": [{"ticketid": "7", "subject": "Help"}]}


@pytest.fixture(params=["2.x", "3.x"])
def crm(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    with Simulator(generation=request.param, records=RECORDS) as simulator:
        monkeypatch.setenv("PERFEX_BASE_URL", simulator.serve())
        monkeypatch.setenv("PERFEX_TOKEN", simulator.credentials["token"])
        yield simulator


def test_a_customer_a_contact_and_an_invoice_are_entered(crm: Simulator) -> None:
    with PerfexClient() as perfex:
        customer_id, invoice_id = perfex_sync.enter(perfex, "Acme Ltd", "ann@example.com", date(2026, 1, 5))

    assert (customer_id, invoice_id) == (4, 1 if crm.generation == "3.x" else None)
    assert crm.records.contacts.only(email="ann@example.com")["userid"] == "4"
    assert crm.records.invoices[1]["total_tax"] == "48.00"
    assert [one.complaints for one in crm.requests if one.complaints] == []


def test_files_are_attached_to_tickets(crm: Simulator, tmp_path: Path) -> None:
    (tmp_path / "7-a.pdf").write_bytes(b"%PDF")
    (tmp_path / "7-b.pdf").write_bytes(b"%PDF 2")

    with PerfexClient() as perfex:
        assert perfex_sync.attach(perfex, tmp_path) == [1, 2]

    assert [file.name for one in crm.requests for file in one.files] == ["7-a.pdf", "7-b.pdf"]


@pytest.mark.usefixtures("crm")
def test_new_invoices_are_booked() -> None:
    with PerfexClient() as perfex:
        perfex_sync.enter(perfex, "Acme Ltd", "ann@example.com", date(2026, 1, 5))
        booked: list[Any] = list(perfex_sync.new_invoices(perfex, datetime(2026, 1, 1)))

    assert [(number, customer, str(total)) for number, customer, total in booked] == [
        ("INV-1001", "Acme Ltd", "288.000")
    ]
