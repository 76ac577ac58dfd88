"""The simulator of LSP.expert takes flat forms, keeps files and payments, and sends webhooks."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import anyio
import httpx
import pytest

from lsp_expert_client import AsyncLspExpertClient, BadRequest, LspExpertClient, NotFound, Unauthorized
from lsp_expert_client.simulator import Simulator


def connect(lsp: Simulator) -> LspExpertClient:
    return LspExpertClient(http_client=lsp.http_client(), base_url=lsp.base_url, retries=0, **lsp.credentials)


def test_a_client_is_written_flat_and_read_nested() -> None:
    with Simulator(records={}) as lsp, connect(lsp) as account:
        made = account.clients.create(name="Acme", address_city="Gent", currency="EUR", payment_terms=30)
        account.clients.update(made.id, address_city="Antwerp", archived=True, vat_number=None)
        read = account.clients.get(made.id)

    assert len(made.id) == 24
    assert (read.name, read.address.city, read.archived, read.vat_number) == ("Acme", "Antwerp", True, None)
    assert (read.invoice.payment_terms, read.invoice.currency.code) == (30, "EUR")


def test_nested_keys_of_a_form_are_read_as_an_object() -> None:
    with Simulator(records={"clients": [{"id": "c1", "name": "Acme"}]}) as lsp, connect(lsp) as account:
        form = {"fullName": "Ann Lee", "emails[invoice]": "true", "emails[quote]": "false"}
        with lsp.http_client() as http:
            http.post(f"{lsp.base_url}/clients/c1/contacts", data=form, auth=(lsp.credentials["api_key"], ""))
        contact = account.clients.contacts.list("c1")[0]

        assert (contact.full_name, contact.emails.invoice, contact.emails.quote) == ("Ann Lee", True, False)
        assert account.clients.contacts.list("c1")[0].id == contact.id
        with pytest.raises(NotFound):
            account.clients.contacts.get("c1", "other")


def test_pages_of_twenty_are_walked() -> None:
    rows = [{"id": f"c{number:02}", "name": f"n{number:02}"} for number in range(45)]

    with Simulator(records={"clients": rows}) as lsp, connect(lsp) as account:
        assert [row.id for row in account.clients.list()] == [row["id"] for row in rows]
        assert [request.first("page") for request in lsp.requests] == ["", "2", "3"]


def test_files_come_back_as_they_went_up(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")

    with Simulator(records={"clients": [{"id": "c1"}]}) as lsp, connect(lsp) as account:
        file = account.clients.files.upload("c1", file=path)

        assert (file.name, file.size) == ("a.txt", 5)
        assert account.clients.files.download("c1", file.id) == b"hello"
        assert account.clients.files.share_with_jobs("c1", file.id).share_on_jobs is True


def test_a_payment_settles_an_invoice_and_its_deletion_opens_it_again() -> None:
    with Simulator(records={"invoices": [{"id": "i1", "status": 2}]}) as lsp, connect(lsp) as account:
        moment = datetime(2026, 1, 5, tzinfo=UTC)
        paid = account.invoices.payments.create("i1", amount=Decimal("10.50"), date=moment, is_fully_paid=True)
        payments = paid.payments or []
        opened = account.invoices.payments.delete("i1", payments[0].id)

    assert (paid.status, str(payments[0].amount)) == (3, "10.5")
    assert opened.status == 2


def test_an_unknown_id_and_a_wrong_key_are_refused_in_the_vendors_shape() -> None:
    with Simulator() as lsp, connect(lsp) as account:
        with pytest.raises(NotFound, match="Item not found"):
            account.clients.get("nobody")
        with pytest.raises(BadRequest, match="name is missing"):
            account.request("POST", "/clients", form={})
        lsp.expire_token()
        with pytest.raises(Unauthorized):
            account.clients.get("nobody")


def test_an_event_sets_the_status_and_is_sent_to_the_address() -> None:
    taken: list[bytes] = []

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            taken.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  http.server's name
            """Log nothing."""

    with HTTPServer(("127.0.0.1", 0), Listener) as listener:
        Thread(target=listener.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{listener.server_address[1]}/hook"
        with Simulator(records={"jobs": [{"id": "j1", "status": 1}]}, webhook_url=address) as lsp:
            lsp.happen("job.finished", "j1")
        listener.shutdown()

    assert lsp.records.jobs["j1"]["status"] == 3
    assert b'"type":"job.finished"' in taken[0].replace(b'": "', b'":"')
    assert [event["type"] for event in lsp.webhooks] == ["job.finished"]


def test_the_async_client_works_with_it_too() -> None:
    async def run() -> list[str]:
        async with (
            Simulator() as lsp,
            AsyncLspExpertClient(
                http_client=lsp.async_http_client(), base_url=lsp.base_url, **lsp.credentials
            ) as account,
        ):
            return [row.id async for row in account.clients.list()]

    assert len(anyio.run(run)) > 0


def test_without_a_key_nothing_is_told() -> None:
    with Simulator() as lsp, lsp.http_client() as http:
        reply: httpx.Response = http.get(f"{lsp.base_url}/clients")

    assert reply.status_code == 401
    assert reply.json().keys() == {"message", "name", "code", "id"}
