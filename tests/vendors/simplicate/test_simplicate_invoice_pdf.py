"""The PDF of an invoice is the invoice's own, or an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from simplicate_client import BadRequest
from simplicate_client.models import NoInvoiceDocument, SeveralInvoiceDocuments
from tests.vendors.simplicate.office import Office, Row, envelope, talk

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
PATH = "/invoices/document"
ONE = [{"id": "invoice:1", "label": "2024-001", "type": "invoice"}]
SENT = {"id": "documenttype:1", "label": "label_sended invoice"}


def document(name: str, title: str | None = "Invoice.pdf", linked_to: object = ONE, **more: Any) -> Row:
    return {"id": f"document:{name}", "title": title, "linked_to": linked_to, **more}


def content(name: str) -> bytes:
    return f"%PDF-1.7 {name}".encode()


def listing(rows: list[Row], *kept: str, counts: bool = True) -> Office:
    """A vendor that applies the filters with known keys, and ignores all others."""

    def hook(request: httpx.Request) -> httpx.Response | None:
        if not request.url.path.endswith(PATH):
            return None
        params = request.url.params
        offset = int(params.get("offset", 0))
        known = all(f"q[{key}]" in params for key in kept) and kept
        documents = [row for row in rows if not known or "invoice:1" in str(row.get("linked_to"))]
        more = {"metadata": {"count": len(documents)}} if counts else {}
        return httpx.Response(200, json=envelope(documents[offset : offset + 100], **more))

    return Office(hook=hook, files={row["id"]: content(row["id"]) for row in rows})


def pdf(flavour: str, office: Office) -> Any:
    return talk(flavour, office, lambda client: client.invoices.pdf("invoice:1"))


@FLAVOURS
@pytest.mark.parametrize(
    "linked_to",
    [
        None,
        {"id": "invoice:2"},
        {"invoice_id": "invoice:2"},
        [],
        [{"id": "invoice:2"}],
        [{"id": "invoice:11"}],
        [{"id": None}],
        "invoice:2",
        [None],
        7,
    ],
)
def test_a_document_that_does_not_name_the_invoice_is_never_taken(flavour: str, linked_to: object) -> None:
    office = listing([document("other", linked_to=linked_to)])

    with pytest.raises(NoInvoiceDocument, match="invoice:1 has no document"):
        pdf(flavour, office)
    assert not [request for request in office.asked if "download" in request.url.path]


def test_a_document_without_links_is_never_taken(tmp_path: Path) -> None:
    office = listing([{"id": "document:other", "title": "Invoice.pdf"}])

    with pytest.raises(NoInvoiceDocument):
        talk("sync", office, lambda client: client.invoices.pdf("invoice:1", to=tmp_path / "a.pdf"))
    assert not list(tmp_path.iterdir())


@FLAVOURS
@pytest.mark.parametrize(
    "linked_to",
    [
        ONE,
        [{"id": "project:1"}, {"id": "invoice:1"}],
        [{"invoice_id": "invoice:1"}],
        {"id": "invoice:1", "label": "2024-001"},
        {"invoice_id": "invoice:1", "person_id": None},
    ],
)
def test_a_document_that_names_the_invoice_in_any_documented_form_is_taken(flavour: str, linked_to: object) -> None:
    office = listing([document("other", linked_to=None), document("own", linked_to=linked_to)])

    assert pdf(flavour, office) == content("document:own")


@FLAVOURS
@pytest.mark.parametrize(
    ("own", "attached"),
    [
        (document("own", "factuur.pdf"), document("late", "urenstaat.pdf")),
        (document("own", "2024-001.pdf"), document("late", "Hours.pdf")),
        (document("own", "abc.pdf", document_type=SENT), document("late", "Invoice of a supplier.pdf")),
        (document("own", None, document_type=SENT), document("late", "Invoice.pdf", document_type={"label": "Other"})),
        (document("own", "Scan"), document("late", "Invoice.xlsx")),
        (document("own", "a.PDF"), document("late", "a")),
    ],
)
def test_the_invoice_itself_is_preferred_to_what_is_attached_to_it(flavour: str, own: Row, attached: Row) -> None:
    assert pdf(flavour, listing([attached, own])) == content("document:own")
    assert pdf(flavour, listing([own, attached])) == content("document:own")


@FLAVOURS
def test_documents_that_cannot_be_told_apart_are_named_and_none_is_taken(flavour: str) -> None:
    office = listing([document("b"), document("a"), document("c", "Hours.pdf")])

    with pytest.raises(SeveralInvoiceDocuments, match=r"document:b, document:a\. Fetch the one you want") as caught:
        pdf(flavour, office)

    assert caught.value.document_ids == ["document:b", "document:a"]


@FLAVOURS
def test_files_of_other_kinds_are_no_pdf(flavour: str) -> None:
    with pytest.raises(NoInvoiceDocument, match="the 2 that name it are not PDF"):
        pdf(flavour, listing([document("a", "Hours.xlsx"), document("b", "photo.JPG")]))


@FLAVOURS
@pytest.mark.parametrize("counts", [True, False], ids=["counted", "uncounted"])
@pytest.mark.parametrize("key", ["linked_to.invoice_id", "invoice_id", ""])
def test_whichever_filter_the_vendor_keeps_the_invoice_is_found_among_many(
    flavour: str, key: str, counts: bool
) -> None:
    others = [document(f"{number}", linked_to=[{"id": f"invoice:2{number}"}]) for number in range(250)]
    office = listing([*others, document("own")], *([key] if key else []), counts=counts)

    assert pdf(flavour, office) == content("document:own")


@FLAVOURS
def test_the_filter_with_the_documents_type_is_tried_where_the_first_is_refused(flavour: str) -> None:
    office = listing([document("own")], "document_type.label", "invoice_id")
    listed = office.hook

    def hook(request: httpx.Request) -> httpx.Response | None:
        if "q[linked_to.invoice_id]" in request.url.params:
            return httpx.Response(400, json={"data": None, "errors": ["Unknown field"], "debug": None})
        return listed(request) if listed is not None else None

    office.hook = hook

    assert pdf(flavour, office) == content("document:own")
    assert office.queries[1].startswith("q[document_type.label]=label_sended invoice&q[invoice_id]=invoice:1&")


@FLAVOURS
def test_a_listing_that_refuses_all_filters_is_an_error(flavour: str) -> None:
    office = Office(hook=lambda _request: httpx.Response(400, json={"data": None, "errors": ["No"], "debug": None}))

    with pytest.raises(BadRequest, match="No"):
        pdf(flavour, office)


@FLAVOURS
def test_no_other_filter_is_tried_where_the_first_is_kept(flavour: str) -> None:
    """The vendor does not count here, so only an empty page is the end."""
    others = [document(f"{number}", linked_to=[{"id": f"invoice:2{number}"}]) for number in range(250)]
    office = listing([*others, document("own")], "linked_to.invoice_id", counts=False)

    assert pdf(flavour, office) == content("document:own")
    assert {query.partition("&")[0] for query in office.queries[:-1]} == {"q[linked_to.invoice_id]=invoice:1"}


@FLAVOURS
def test_a_filter_that_is_not_kept_is_followed_by_the_next(flavour: str) -> None:
    """A page with documents of others shows that the vendor took no notice of the filter."""
    office = listing([document("own"), document("other", linked_to=[{"id": "invoice:2"}])], counts=False)

    assert pdf(flavour, office) == content("document:own")
    assert office.queries[1].startswith("q[document_type.label]")


@FLAVOURS
def test_a_filter_that_finds_others_alone_is_followed_by_the_next(flavour: str) -> None:
    """The vendor may take a filter for another one: that all it counts came proves nothing where none is the one."""
    other = document("other", linked_to=[{"id": "invoice:2"}])

    def hook(request: httpx.Request) -> httpx.Response | None:
        if not request.url.path.endswith(PATH):
            return None
        found = [document("own")] if "q[document_type.label]" in request.url.params else [other]
        return httpx.Response(200, json=envelope(found, metadata={"count": 1}))

    office = Office(hook=hook, files={f"document:{name}": content(f"document:{name}") for name in ("own", "other")})

    assert pdf(flavour, office) == content("document:own")
    assert len([query for query in office.queries if query.startswith("q[")]) == 2
