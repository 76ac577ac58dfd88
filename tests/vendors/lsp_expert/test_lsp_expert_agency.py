"""LSP.expert keeps what it is given: forms, files, refusals, answers without content, and its webhooks."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.text.words import words
from lsp_expert_client import DecodeError, NotFound, NotReady, Unauthorized, models
from tests.vendors.lsp_expert.agency import FLAVOURS, MOMENT, Agency, talk

ACME: dict[str, Any] = {
    "name": "Acme & Söhne = 100 %",
    "address_city": "Gent",
    "currency": "CHF",
    "minimum_fee": Decimal("25.50"),
    "payment_terms": 30,
    "rappen_rounding": True,
    "vat_number": "BE0123456789",
    "tax2": "t2",
}


@FLAVOURS
def test_what_is_written_flat_is_read_nested(flavour: str) -> None:
    drifts: list[Any] = []
    agency = Agency()

    client = talk(flavour, agency, lambda lsp: lsp.clients.create(**ACME), on_drift=drifts.append)

    assert client.name == "Acme & Söhne = 100 %"
    assert (client.address.city, client.vat_number) == ("Gent", "BE0123456789")
    assert (client.invoice.currency.code, client.invoice.minimum_fee) == ("CHF", Decimal("25.5"))
    assert (client.invoice.payment_terms, client.invoice.rappen_rounding) == (30, True)
    assert client.invoice.apply_vat_reverse_charge is False
    assert (client.invoice.tax1.value, client.invoice.tax2.id) == (Decimal("0.21"), "t2")
    assert client.created_at.isoformat() == "2024-09-23T09:13:35.001000+00:00" and drifts == []
    assert json.loads(json.dumps(client.to_dict(), default=float)) == agency.clients[client.id]


@FLAVOURS
@pytest.mark.parametrize("strict", [False, True])
def test_what_was_cleared_is_read_as_none(flavour: str, strict: bool) -> None:
    drifts: list[Any] = []
    agency = Agency()
    name = talk(flavour, agency, lambda lsp: lsp.clients.create(**ACME)).id
    cleared = dict.fromkeys(
        words(
            "address_city vat_number details national_identification_number tax1 tax2 minimum_fee payment_terms "
            "payment_terms_end_of_month show_exchange_rate_on_invoice"
        )
    )

    changed = talk(
        flavour,
        agency,
        lambda lsp: lsp.clients.update(name, pinned=True, **cleared),
        on_drift=drifts.append,
        strict=strict,
    )

    assert (changed.address.city, changed.vat_number, changed.details) == (None, None, None)
    assert changed.national_identification_number is None
    settings = changed.invoice
    assert (settings.tax1, settings.tax2, settings.minimum_fee, settings.payment_terms) == (None, None, None, None)
    assert (settings.payment_terms_end_of_month, settings.show_exchange_rate_on_invoice) == (None, None)
    assert (changed.pinned, changed.name, settings.currency.code) == (True, ACME["name"], "CHF")
    assert drifts == [] and changed.to_dict() == agency.clients[name]


@FLAVOURS
def test_an_update_sends_only_what_is_said(flavour: str) -> None:
    agency = Agency()
    name = talk(flavour, agency, lambda lsp: lsp.clients.create(name="A")).id

    talk(flavour, agency, lambda lsp: lsp.clients.update(name, archived=False))

    assert agency.asked[-1].content == b"archived=false"


@FLAVOURS
def test_flags_of_a_contact_travel_in_brackets(flavour: str) -> None:
    drifts: list[Any] = []
    agency = Agency()
    name = talk(flavour, agency, lambda lsp: lsp.clients.create(name="A")).id
    emails = models.ClientContactEmails(invoice=True, quote=False)

    contact = talk(
        flavour,
        agency,
        lambda lsp: lsp.clients.contacts.create(name, full_name="Ann Lee", emails=emails, nickname=None),
        on_drift=drifts.append,
    )

    assert (contact.full_name, contact.nickname, contact.emails.invoice, contact.emails.quote) == (
        "Ann Lee",
        None,
        True,
        False,
    )
    assert "cc_invoice" not in repr(contact.emails) and drifts == []


@FLAVOURS
@pytest.mark.parametrize("given", ["path", "pair", "open file"])
@pytest.mark.parametrize("files_at", [None, "https://files.example/store"])
def test_a_file_comes_back_as_it_was_sent(flavour: str, given: str, files_at: str | None, tmp_path: Path) -> None:
    agency = Agency(files_at=files_at)
    content = bytes(range(256)) * 300
    source = tmp_path / "Ünïted.bin"
    source.write_bytes(content)
    name = talk(flavour, agency, lambda lsp: lsp.clients.create(name="A")).id
    file: Any = {"path": source, "pair": ("Ünïted.bin", content), "open file": io.BytesIO(content)}[given]

    row = talk(flavour, agency, lambda lsp: lsp.clients.files.upload(name, file=file))
    taken = talk(flavour, agency, lambda lsp: lsp.clients.files.download(name, row.id))
    target = tmp_path / "copy.bin"
    saved = talk(flavour, agency, lambda lsp: lsp.clients.files.download(name, row.id, to=target))

    assert taken == content and target.read_bytes() == content
    assert (row.size, saved.size) == (len(content), len(content))
    away = [request for request in agency.asked if request.url.host == "files.example"]
    assert len(away) == (2 if files_at else 0)
    assert all("authorization" not in request.headers for request in away)


PAGE = httpx.Response(200, text="<html>Log in</html>", headers={"content-type": "text/html"})
FAILURE = httpx.Response(200, json={"message": "Storage is away"})


@FLAVOURS
@pytest.mark.parametrize(
    "answer", [PAGE, FAILURE, httpx.Response(200), httpx.Response(204), httpx.Response(206, content=b"a")]
)
def test_what_is_no_file_is_not_stored(flavour: str, answer: httpx.Response, tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(b"of yesterday")

    def vendor(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    with pytest.raises(DecodeError):
        talk(flavour, vendor, lambda lsp: lsp.clients.files.download("1", "2", to=target))

    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"] and target.read_bytes() == b"of yesterday"


@FLAVOURS
def test_a_file_that_is_still_to_be_made_is_not_ready(flavour: str) -> None:
    with pytest.raises(NotReady):
        talk(flavour, lambda _request: httpx.Response(202), lambda lsp: lsp.clients.files.download("1", "2"))


@FLAVOURS
def test_what_is_deleted_is_gone(flavour: str) -> None:
    agency = Agency()
    name = talk(flavour, agency, lambda lsp: lsp.clients.create(name="A")).id

    assert talk(flavour, agency, lambda lsp: lsp.clients.delete(name)) is None

    assert agency.clients == {}
    with pytest.raises(NotFound) as caught:
        talk(flavour, agency, lambda lsp: lsp.clients.get(name))
    assert caught.value.message == "Item not found"


@FLAVOURS
def test_a_write_without_an_answer_was_done_all_the_same(flavour: str) -> None:
    drifts: list[Any] = []
    agency = Agency(empty=("POST",))

    talk(flavour, agency, lambda lsp: lsp.clients.create(name="A"), on_drift=drifts.append)

    assert [client["name"] for client in agency.clients.values()] == ["A"]
    assert len(agency.asked) == 1 and len(drifts) == 1


@FLAVOURS
def test_a_read_without_an_answer_is_an_error(flavour: str) -> None:
    agency = Agency(empty=("GET",))
    name = talk(flavour, agency, lambda lsp: lsp.clients.create(name="A")).id

    with pytest.raises(DecodeError):
        talk(flavour, agency, lambda lsp: lsp.clients.get(name))


@FLAVOURS
def test_another_key_is_refused(flavour: str) -> None:
    with pytest.raises(Unauthorized) as caught:
        talk(flavour, Agency(), lambda lsp: lsp.clients.get("1"), api_key="key-2")

    assert caught.value.message == "Wrong key" and "key-2" not in repr(caught.value)


EVENT = {
    "id": "e1",
    "type": "job.outsourcing.accepted",
    "createdAt": MOMENT,
    "data": {"id": "j1", "name": "Manual", "object": "job", "status": 2},
}


def test_a_webhook_is_read_and_written_as_it_came() -> None:
    event = models.WebhookEvent.from_dict(EVENT)

    job = models.Job.from_dict(event.data.to_dict())

    assert (event.id, event.type, event.created_at.year) == ("e1", "job.outsourcing.accepted", 2024)
    assert (job.id, job.name, job.status) == ("j1", "Manual", models.JobStatus.IN_PROGRESS)
    assert event.to_dict() == EVENT
