"""The PDF of an invoice: found among its documents, then fetched."""

from __future__ import annotations

from typing import cast, overload

from simplicate_client._overlay.invoice_choice import PDF_KEYS, names_invoice, own_pdf, possible_pdf
from simplicate_client._overlay.models import NoInvoiceDocument, SeveralInvoiceDocuments
from simplicate_client._runtime.extend import (
    BadRequest,
    Call,
    Flow,
    NotFound,
    Progress,
    Saved,
    Target,
    Unprocessable,
    fetch_all,
    fetch_page,
    perform,
    store,
)


@overload
def pdf(invoice_id: str) -> Flow[bytes]: ...
@overload
def pdf(invoice_id: str, *, to: Target, progress: Progress | None = None) -> Flow[Saved]: ...
@overload
def pdf(invoice_id: str, *, to: Target | None = None, progress: Progress | None = None) -> Flow[bytes | Saved]: ...
def pdf(invoice_id: str, *, to: Target | None = None, progress: Progress | None = None) -> Flow[bytes | Saved]:
    """Fetch the PDF of an invoice.

    Only a document that names the invoice is taken, whatever the vendor's filter lets through. Of several it is the
    one that the invoice was sent as, by the label of its type or by its title. Where that does not tell which one is
    the invoice itself, none is taken: fetch one of those that the error names with `documents.download`.

    Args:
        invoice_id: Identifier of the invoice, such as `invoice:abc`.
        to: Path or binary file to write to; left out, the bytes are returned.
        progress: Called with the bytes so far and the total, which may be None.

    Raises:
        NoInvoiceDocument: No document names the invoice, or none can be a PDF.
        SeveralInvoiceDocuments: Several documents can be the invoice; `document_ids` has them.
    """
    named = yield from _documents(invoice_id)
    possible = [document for document in named if possible_pdf(document)]
    chosen = own_pdf(possible, invoice_id)
    listing = _listing({})
    if not chosen:
        others = f"; the {len(named)} that name it are not PDF by their titles" if named else ""
        raise NoInvoiceDocument(f"{invoice_id} has no document{others}").placed(listing)
    ids = [str(document["id"]) for document in chosen]
    if len(ids) > 1:
        raise SeveralInvoiceDocuments(
            f"{invoice_id} has {len(ids)} documents that can be its PDF: {', '.join(ids)}. "
            "Fetch the one you want with documents.download",
            ids,
        ).placed(listing)
    call = Call("GET", "/documents/download/{id}", path={"id": ids[0]}, returns=bytes, media=("application/pdf",))
    if to is None:
        return (yield from perform(call))
    return (yield from store(call, to, progress))


def _documents(invoice_id: str) -> Flow[list[dict[str, object]]]:
    """Return the documents that name the invoice.

    Which filter the vendor knows is uncertain, so each is tried until one is kept: all documents that come name the
    invoice. Where none is, the whole listing is looked through.
    """
    refusal: BadRequest | NotFound | Unprocessable | None = None
    ignores: Call[object] | None = None
    for key in PDF_KEYS:
        call = _listing({f"q[{name}]": value or invoice_id for name, value in key.items()})
        try:
            page = yield from fetch_page(call)
        except (BadRequest, NotFound, Unprocessable) as error:
            refusal = refusal or error
            continue
        named = _naming(page.items, invoice_id)
        if named and page.total is not None and page.total <= len(page.items):
            return named
        if named and len(named) == len(page.items):
            return _naming((yield from fetch_all(call)), invoice_id)
        if page.items:
            ignores = call
    if ignores is not None:
        return _naming((yield from fetch_all(ignores)), invoice_id)
    if refusal is not None:
        raise refusal
    return []


def _listing(query: dict[str, str]) -> Call[object]:
    more = {"limit": 100, "sort": ["-created_at"], "metadata": ["count"]}
    return Call("GET", "/invoices/document", query={**query, **more}, returns=object)


def _naming(rows: list[object], invoice_id: str) -> list[dict[str, object]]:
    found: dict[object, dict[str, object]] = {}
    for row in rows:
        if isinstance(row, dict):
            document = cast("dict[str, object]", row)
            if isinstance(document.get("id"), str) and names_invoice(document, invoice_id):
                found.setdefault(document["id"], document)
    return list(found.values())
