"""The simulator of LSP.expert has the vendor's quirks, and the client copes with them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from lsp_expert_client import LspExpertClient, models
from lsp_expert_client.simulator import Simulator


@pytest.fixture
def lsp() -> Iterator[Simulator]:
    with Simulator(records={"clients": [{"id": "c1", "name": "Acme"}]}) as simulator:
        yield simulator


@pytest.fixture
def account(lsp: Simulator) -> Iterator[LspExpertClient]:
    with connect(lsp) as client:
        yield client


def connect(lsp: Simulator) -> LspExpertClient:
    given = {"base_url": lsp.base_url, "retries": 0, "strict": True, **lsp.credentials}
    return LspExpertClient(http_client=lsp.http_client(), **given)


def connect_leniently(lsp: Simulator) -> LspExpertClient:
    return LspExpertClient(http_client=lsp.http_client(), base_url=lsp.base_url, retries=0, **lsp.credentials)


def form(lsp: Simulator) -> Any:
    """Return the members of the latest form; nothing was wrong with it."""
    assert (lsp.requests[-1].complaints, lsp.requests[-1].remarks) == ([], [])
    return lsp.requests[-1].body.value


def test_some_members_are_set_at_first_and_others_only_later(lsp: Simulator, account: LspExpertClient) -> None:
    made = account.clients.create(name="A", validity_days=30)
    assert form(lsp) == {"name": "A", "validityDays": "30"}
    account.clients.update(made.id, archived=True, minimum_fee=Decimal("25.50"), currency="EUR")

    assert form(lsp) == {"archived": "true", "minimumFee": "25.50", "currency": "EUR"}
    read = account.clients.get(made.id)
    assert (read.archived, read.invoice.minimum_fee, read.invoice.currency.code) == (True, Decimal("25.5"), "EUR")
    assert isinstance(read.invoice.minimum_fee, Decimal)


def test_taxes_are_exact_fractions() -> None:
    with Simulator() as lsp, connect(lsp) as account:
        lsp.records["account/taxes"].add({"id": "t1", "name": "VAT", "value": 0.21})
        client = account.clients.create(name="A", tax1="t1")

    assert client.invoice.tax1 is not None
    assert (client.invoice.tax1.value, type(client.invoice.tax1.value)) == (Decimal("0.21"), Decimal)


def test_a_page_that_says_only_whether_another_follows_is_believed(lsp: Simulator, account: LspExpertClient) -> None:
    row = account.clients.get("c1").to_dict()
    lsp.answer("GET /clients", {"items": [row], "page": 1, "hasNextPage": True}, times=1)
    lsp.answer("GET /clients", {"items": [{**row, "id": "c2"}], "page": 2, "hasNextPage": False}, times=1)

    assert [client.id for client in connect_leniently(lsp).clients.list()] == ["c1", "c2"]
    assert [request.first("page") for request in lsp.requests[1:]] == ["", "2"]


def test_the_object_of_an_event_is_read() -> None:
    with Simulator() as lsp:
        job = next(iter(lsp.records.jobs.held))
        event = models.WebhookEvent.from_dict(lsp.happen("job.finished", job))

    assert models.Job.from_dict(event.data.to_dict()).id == job


def test_a_document_is_written_as_the_id_that_is_read_inside(lsp: Simulator, account: LspExpertClient) -> None:
    client = account.clients.update("c1", document="6548c11c5136b418fd626e58")

    assert form(lsp) == {"document": "6548c11c5136b418fd626e58"}
    assert client.invoice.document is not None
    assert client.invoice.document.id == "6548c11c5136b418fd626e58"


def test_single_answers_name_their_kind_and_rows_do_not(account: LspExpertClient) -> None:
    assert account.clients.get("c1").object_type == "client"
    assert [row.object_type for row in account.clients.list()] == [None]


def test_an_address_may_hold_only_the_name_of_before() -> None:
    row = {"id": "c1", "name": "Alphabet", "address": {"name": "Google"}}

    with Simulator(records={"clients": [row]}) as lsp, connect(lsp) as account:
        client = account.clients.get("c1")

    assert (client.name, client.address.name, client.address.city) == ("Alphabet", "Google", None)


def test_notes_are_answered_with_their_client(account: LspExpertClient) -> None:
    client = account.clients.notes.create("c1", content="<p>Rings twice</p>")

    assert (client.name, [note.content for note in client.notes]) == ("Acme", ["<p>Rings twice</p>"])
    account.clients.contacts.create("c1", full_name="Ann Lee", notes="<p>Is out</p>")
    assert [note.content for note in account.clients.get("c1").notes] == ["<p>Rings twice</p>"]
    assert [contact.notes for contact in account.clients.contacts.list("c1")] == ["<p>Is out</p>"]


def test_contacts_of_suppliers_get_other_mails_than_those_of_clients() -> None:
    with Simulator() as documented, connect(documented) as account:
        supplier = next(iter(documented.records.suppliers.held))
        account.suppliers.contacts.create(
            supplier,
            full_name="Ann Lee",
            emails=models.SupplierContactEmails(purchase_order=True, cc_purchase_order=False),
        )
        assert form(documented)["emails"] == {"purchaseOrder": "true", "ccPurchaseOrder": "false"}
        (contact,) = [row for row in account.suppliers.contacts.list(supplier) if row.full_name == "Ann Lee"]

    assert (contact.emails.purchase_order, contact.emails.cc_purchase_order) == (True, False)


def test_a_price_may_name_a_kind_of_matches_and_have_none(lsp: Simulator, account: LspExpertClient) -> None:
    price = models.Price.example().to_dict() | {"matches": [], "matchesType": "percentage"}
    lsp.answer("GET /clients/{clientId}/prices", [price])

    (read,) = account.clients.prices.list("c1")

    assert (read.matches, read.matches_type) == ([], models.MatchesType.PERCENTAGE)


@pytest.mark.parametrize("body", [{"id": "c1"}, {}, b"null", b""])
def test_a_delete_may_answer_anything(lsp: Simulator, account: LspExpertClient, body: Any) -> None:
    lsp.answer("DELETE /clients/{clientId}", body, media="application/json")

    account.clients.delete("c1")

    assert lsp.requests[-1].route == "DELETE /clients/{clientId}"


def test_a_listing_is_sorted_by_words(lsp: Simulator, account: LspExpertClient) -> None:
    account.clients.create(name="Zeta")

    assert [row.name for row in account.clients.list(sort="name", direction="desc")] == ["Zeta", "Acme"]
    assert ("direction", "desc") in lsp.requests[-1].query


def test_prices_of_the_account_have_a_slash_at_the_end(lsp: Simulator, account: LspExpertClient) -> None:
    account.account.client_prices.list().first()

    assert lsp.requests[-1].path == "/account/prices/clients/"
    assert lsp.requests[-1].status == 200


def test_a_client_made_with_a_name_alone_has_all_that_is_read(account: LspExpertClient) -> None:
    made = account.clients.create(name="A", cat_configuration="c1")

    assert (made.details, made.vat_number, made.logo_url) == (None, None, None)
    assert made.cat_configuration == {"id": "c1"}
