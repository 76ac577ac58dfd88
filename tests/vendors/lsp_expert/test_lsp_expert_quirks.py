"""Quirks of LSP.expert that no other test is about; specs/lsp_expert.quirks.yaml names each test."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
from attrs import Factory, define

from lsp_expert_client import LspExpertClient, models
from lsp_expert_client.resources import Clients

CLIENT: dict[str, Any] = models.Client.example().to_dict() | {"object": "client"}
PRICE: dict[str, Any] = models.Price.example().to_dict()


@define
class Talk:
    """A client that takes no drift, and the requests it sent to a vendor that has one answer."""

    lsp: LspExpertClient
    sent: list[httpx.Request] = Factory(list[httpx.Request])

    @property
    def form(self) -> str:
        """The body of the latest request."""
        return self.sent[-1].content.decode()


@contextmanager
def vendor(answer: object) -> Iterator[Talk]:
    """Answer each request with some JSON."""
    sent: list[httpx.Request] = []

    def reply(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=answer)

    with httpx.Client(transport=httpx.MockTransport(reply)) as http:
        yield Talk(LspExpertClient(api_key="k", http_client=http, strict=True), sent)


def changed(**members: Any) -> dict[str, Any]:
    """Return the documented client with other members; `...` leaves one out."""
    client = copy.deepcopy(CLIENT) | members
    return {name: value for name, value in client.items() if value is not ...}


def test_requests_go_to_the_host_that_the_guide_lost() -> None:
    with vendor(CLIENT) as talk:
        talk.lsp.clients.get("7")

    assert str(talk.sent[-1].url) == "https://api.lsp.expert/v2/clients/7"


def test_a_client_takes_days_of_validity_only_at_first_and_flags_only_later() -> None:
    with vendor(CLIENT) as talk:
        talk.lsp.clients.create(name="A", validity_days=30)
        created = talk.form
        talk.lsp.clients.update("7", archived=True)
        updated = talk.form
        with pytest.raises(TypeError):
            talk.lsp.clients.update("7", validity_days=30)  # type: ignore[call-arg]  # that is the test

    assert (created, updated) == ("name=A&validityDays=30", "archived=true")


def test_an_argument_takes_none_where_the_list_says_null() -> None:
    """The client sends whatever it is given, so the signature is what tells callers."""
    arguments = ("name", "currency", "minimum_fee", "quote_filename_format", "vat_number")

    nullable = [
        [name for name in arguments if "None" in str(inspect.signature(method).parameters[name].annotation)]
        for method in (Clients.create, Clients.update)
    ]

    assert nullable == [["vat_number"], ["minimum_fee", "quote_filename_format", "vat_number"]]


def test_a_document_is_written_as_the_id_that_is_read_inside() -> None:
    with vendor(CLIENT) as talk:
        client = talk.lsp.clients.update("7", document="6548c11c5136b418fd626e58")

    assert talk.form == "document=6548c11c5136b418fd626e58"
    assert client.invoice.document.id == "6548c11c5136b418fd626e58"


@pytest.mark.parametrize("row", [changed(), changed(object=...)])
def test_only_single_answers_name_their_kind(row: dict[str, Any]) -> None:
    with vendor(row) as talk:
        client = talk.lsp.clients.get("7")

    assert client.object_type == row.get("object")


def test_members_without_value_may_be_left_out() -> None:
    gone = dict.fromkeys(("details", "vatNumber", "logoUrl", "filenameFormats", "nationalIdentificationNumber"), ...)

    with vendor(changed(**gone)) as talk:
        client = talk.lsp.clients.get("7")

    assert (client.details, client.vat_number, client.logo_url, client.filename_formats) == (None, None, None, None)


def test_an_address_may_hold_only_the_name_of_before() -> None:
    with vendor(changed(name="Alphabet", address={"name": "Google"})) as talk:
        client = talk.lsp.clients.get("7")

    assert (client.name, client.address.name, client.address.city) == ("Alphabet", "Google", None)


def test_notes_are_a_text_in_a_contact_and_a_list_in_a_client() -> None:
    contact = models.ClientContact.example().to_dict() | {"notes": "<p>Rings twice</p>"}
    note = models.Note.example().to_dict()

    with vendor(changed(contacts=[contact], notes=[note])) as talk:
        client = talk.lsp.clients.get("7")

    assert client.contacts[0].notes == "<p>Rings twice</p>"
    assert [row.content for row in client.notes] == [note["content"]]


def test_a_price_may_name_a_kind_of_matches_and_have_none() -> None:
    with vendor([{**PRICE, "matches": [], "matchesType": "percentage"}]) as talk:
        (price,) = talk.lsp.clients.prices.list("7")

    assert (price.matches, price.matches_type) == ([], models.MatchesType.PERCENTAGE)


def test_a_supplier_s_contact_has_mails_of_its_own() -> None:
    contact = models.SupplierContact.example().to_dict()
    contact["emails"] = {"ccPurchaseOrder": False, "purchaseOrder": True}

    with vendor([contact]) as talk:
        (read,) = talk.lsp.suppliers.contacts.list("7")

    assert (read.emails.purchase_order, read.emails.cc_purchase_order) == (True, False)


def test_the_configuration_of_tools_is_written_as_an_id_and_read_open() -> None:
    with vendor(changed(catConfiguration={"id": "c1", "tool": "any"})) as talk:
        client = talk.lsp.clients.create(name="A", cat_configuration="c1")

    assert "catConfiguration=c1" in talk.form
    assert client.cat_configuration == {"id": "c1", "tool": "any"}


@pytest.mark.parametrize("answer", [CLIENT, {}, None])
def test_a_delete_may_answer_anything(answer: object) -> None:
    delete: Callable[[LspExpertClient], object] = lambda lsp: lsp.clients.delete("7")  # noqa: E731  typed

    with vendor(answer) as talk:
        assert delete(talk.lsp) is None


def test_the_printed_examples_were_mended_and_can_be_read() -> None:
    client = models.Client.example()

    assert (client.name, client.invoice.currency.code) == ("Google inc.", "EUR")


def test_a_listing_is_sorted_by_words() -> None:
    with vendor({"items": [], **PAGE}) as talk:
        talk.lsp.clients.list(sort="name", direction="desc").first()

    assert talk.sent[-1].url.params["direction"] == "desc"


PAGE = {"pageSize": 20, "page": 1, "totalPages": 1, "totalItems": 0, "hasNextPage": False, "hasPreviousPage": False}


def test_a_note_is_answered_with_its_client() -> None:
    note = models.Note.example().to_dict()

    with vendor(changed(notes=[note])) as talk:
        client = talk.lsp.clients.notes.create("7", content=note["content"])

    assert (client.name, client.notes[0].id) == (CLIENT["name"], note["id"])


def test_fractions_and_money_are_exact() -> None:
    invoice = copy.deepcopy(CLIENT["invoice"]) | {"minimumFee": 0.1}

    with vendor(changed(invoice=invoice)) as talk:
        client = talk.lsp.clients.update("7", minimum_fee=Decimal("25.50"), currency="EUR")

    assert sorted(talk.form.split("&")) == ["currency=EUR", "minimumFee=25.50"]
    assert (client.invoice.minimum_fee, client.invoice.currency.symbol) == (Decimal("0.1"), "€")


def test_a_file_is_fetched_from_the_address_in_the_heading() -> None:
    with httpx.Client(transport=httpx.MockTransport(_file)) as http:
        content = LspExpertClient(api_key="k", http_client=http).clients.files.download("7", "8")

    assert content == b"/v2/clients/7/files/8/download"


def test_prices_of_the_account_are_asked_for_with_a_slash_at_the_end() -> None:
    with vendor({"items": [], **PAGE}) as talk:
        talk.lsp.account.client_prices.list().first()

    assert talk.sent[-1].url.path == "/v2/account/prices/clients/"


def _file(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=request.url.raw_path, headers={"content-type": "application/octet-stream"})


def test_the_moment_of_a_change_is_read_as_it_comes() -> None:
    """The printed answer of an update has the moment of the creation; nothing is made of that."""
    with vendor(changed(updatedAt=CLIENT["createdAt"])) as talk:
        client = talk.lsp.clients.update("7", name="Acme")

    assert isinstance(client.updated_at, datetime)
    assert client.updated_at == client.created_at
