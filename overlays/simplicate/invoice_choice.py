"""Which of some documents is an invoice itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, cast

from simplicate_client._runtime.extend import quirk

PDF_KEYS: Final[Sequence[Mapping[str, str]]] = quirk("SC-37")(
    (
        {"linked_to.invoice_id": ""},
        {"document_type.label": "label_sended invoice", "invoice_id": ""},
        {"invoice_id": ""},
    )
)
"""Filters for the documents of an invoice; its identifier replaces the empty text. The first is from the vendor's page,
the second from a public client, the last omits the type, since it may have another label."""

_TYPES = re.compile(r"(label_)?((sended|sent|verzonden|verstuurde)[ _])?(invoice|factuur)", re.I)
_TITLE = re.compile(r"\W*(invoice|factuur|credit)", re.I)
_OTHER_FILES = re.compile(
    r"\.(docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|json|xml|html?|eml|msg|zip|jpe?g|png|gif|tiff?|webp)\s*$", re.I
)

_Document = Mapping[str, object]


@quirk("SC-37")
def names_invoice(document: _Document, invoice_id: str) -> bool:
    """Return whether a document names an invoice: in a list of links, in one link, or in a member."""
    return document.get("invoice_id") == invoice_id or bool(_links(document, invoice_id))


@quirk("SC-37")
def possible_pdf(document: _Document) -> bool:
    """Return whether a document may be a PDF: whether its title does not end as other files do."""
    return not _OTHER_FILES.search(_title(document))


@quirk("SC-37")
def own_pdf(documents: Sequence[_Document], invoice_id: str) -> list[_Document]:
    """Return the document that is the invoice itself; several if the client cannot distinguish them."""
    tests: tuple[Callable[[_Document], bool], ...] = (
        lambda document: _type(document) == "label_sended invoice",
        lambda document: bool(_TYPES.fullmatch(_type(document))),
        lambda document: any(label in _title(document) for label in _labels(document, invoice_id)),
        lambda document: bool(_TITLE.match(_title(document))),
        lambda document: _title(document).endswith(".pdf"),
    )
    left = list(documents)
    for test in tests:
        left = [document for document in left if test(document)] or left
    return left


def _links(document: _Document, invoice_id: str) -> list[Any]:
    linked = document.get("linked_to")
    links = cast("list[object]", linked) if isinstance(linked, list) else [linked]
    return [link for link in links if _leads_to(link, invoice_id)]


def _leads_to(link: object, invoice_id: str) -> bool:
    if not isinstance(link, Mapping):
        return link == invoice_id
    members = cast("Mapping[str, object]", link)
    return invoice_id in (members.get("id"), members.get("invoice_id"))


def _labels(document: _Document, invoice_id: str) -> list[str]:
    """Return what the links call the invoice, such as its number."""
    links = [cast("_Document", link) for link in _links(document, invoice_id) if isinstance(link, Mapping)]
    labels = [link.get("label") for link in links]
    return [label.strip().lower() for label in labels if isinstance(label, str) and label.strip()]


def _type(document: _Document) -> str:
    kind = document.get("document_type")
    label = cast("_Document", kind).get("label") if isinstance(kind, Mapping) else None
    return label.strip().lower() if isinstance(label, str) else ""


def _title(document: _Document) -> str:
    title = document.get("title")
    return title.strip().lower() if isinstance(title, str) else ""
