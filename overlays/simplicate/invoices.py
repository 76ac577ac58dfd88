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
    quirk,
    store,
)


@overload
def pdf(invoice_id: str) -> Flow[bytes]: ...
@overload
def pdf(invoice_id: str, *, to: Target, progress: Progress | None = None) -> Flow[Saved]: ...
@overload
def pdf(invoice_id: str, *, to: Target | None = None, progress: Progress | None = None) -> Flow[bytes | Saved]: ...
@quirk("SC-37")
def pdf(invoice_id: str, *, to: Target | None = None, progress: Progress | None = None) -> Flow[bytes | Saved]:
    """Fetch the PDF of an invoice.

    The document must name the invoice, whatever the vendor's filter returns. If several do, the label of the type or
    the title decides which one is the invoice itself. If neither does, the client raises an error: then fetch one of
    the documents that the error names with `documents.download`.

    Args:
        invoice_id: Identifier of the invoice, such as `invoice:abc`.
        to: Path or binary file to write to; without it, the method returns the bytes.
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

    It is uncertain which filter the vendor supports. The client tries each until all returned documents name the
    invoice. If no filter works, it reads the whole listing.
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
    documents: dict[object, dict[str, object]] = {}
    for row in rows:
        if isinstance(row, dict):
            document = cast("dict[str, object]", row)
            if isinstance(document.get("id"), str) and names_invoice(document, invoice_id):
                documents.setdefault(document["id"], document)
    return list(documents.values())
