"""Files: uploaded in chunks as documents, downloaded to a path, never whole in memory."""

from __future__ import annotations

import base64
import io
import json
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from simplicate_client import DecodeError, InvalidArgument, NotFound
from simplicate_client._runtime.codec import Model
from simplicate_client.models import LinkTarget, NoInvoiceDocument, UploadInterrupted, UploadPosition
from tests.unit.runtime.loopback import Got, Vendor
from tests.vendors.simplicate.office import Office, envelope, talk

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
DATA = bytes(number * 7 % 251 for number in range(1_000_000))
PERSON = "person:b1c6"


def upload(file: Any, **more: Any) -> Callable[[Any], Any]:
    return lambda client: client.documents.upload(file, **{"document_type_id": "documenttype:1", **more})


@FLAVOURS
def test_a_file_becomes_a_document_in_chunks_that_are_one_base64_text(flavour: str, tmp_path: Path) -> None:
    office = Office()
    path = tmp_path / "report.pdf"
    path.write_bytes(DATA)
    progress_calls: list[tuple[int, int | None]] = []

    done = talk(
        flavour,
        office,
        upload(path, linked_to=PERSON, progress=lambda sent, total: progress_calls.append((sent, total))),
    )

    assert [len(chunk) for chunk in office.chunks] == [500_000, 500_000, 333_336]
    assert "".join(office.chunks) == base64.b64encode(DATA).decode()
    assert progress_calls == [(375_000, 1_000_000), (750_000, 1_000_000), (1_000_000, 1_000_000)]
    assert office.writes == [
        (
            "POST /documents/document",
            {
                "upload_queue_id": "uploadqueue:1",
                "title": "report.pdf",
                "document_type_id": "documenttype:1",
                "linked_to": {"person_id": PERSON},
            },
        )
    ]
    assert (done.document_id, done.upload_queue_id, done.attachment_id) == ("document:1", "uploadqueue:1", None)
    assert office.uploads["chunkedupload:1"]["name"] == "report.pdf"
    assert b'"file_size":1000000' in office.asked[0].content
    assert office.asked[1].url.raw_path == b"/api/v2/upload/chunked/chunkedupload%3A1"


@FLAVOURS
def test_a_document_can_be_named_described_linked_and_attached(flavour: str) -> None:
    office = Office()

    done = talk(
        flavour,
        office,
        upload(
            io.BytesIO(b"text"),
            title="Minutes",
            description="Of May",
            linked_to=LinkTarget(project_id="project:1"),
            message_id="message:9",
        ),
    )

    assert [body for _, body in office.writes] == [
        {
            "upload_queue_id": "uploadqueue:1",
            "title": "Minutes",
            "document_type_id": "documenttype:1",
            "description": "Of May",
            "linked_to": {"project_id": "project:1"},
        },
        {"message_id": "message:9", "document_id": "document:1"},
    ]
    assert done.attachment_id == "attachment:2"


@FLAVOURS
def test_a_chunk_that_is_refused_can_be_sent_again(flavour: str) -> None:
    office = Office()
    office.hook = lambda _request: httpx.Response(400, text="no") if len(office.asked) == 3 else None

    with pytest.raises(UploadInterrupted) as caught:
        talk(flavour, office, upload(DATA))
    position = UploadPosition.from_dict(json.loads(json.dumps(caught.value.position.to_dict())))
    office.hook = None
    done = talk(flavour, office, upload(DATA, resume=position))

    assert (position.sent, position.uncertain, caught.value.status) == (375_000, False, 400)
    assert done.document_id == "document:1"
    assert "".join(office.chunks) == base64.b64encode(DATA).decode()
    assert list(office.uploads) == ["chunkedupload:1"]


@FLAVOURS
@pytest.mark.parametrize("arrived", [True, False], ids=["arrived", "lost"])
@pytest.mark.parametrize("which", [3, 4], ids=["middle", "last"])
def test_a_chunk_whose_fate_is_unknown_is_never_sent_twice_into_one_file(
    flavour: str, arrived: bool, which: int
) -> None:
    """Where it turns out that it had arrived, the upload starts anew."""
    office = Office()

    def hook(request: httpx.Request) -> httpx.Response | None:
        if len(office.asked) == which:
            if arrived:
                office.hook = None
                office(request)
                office.asked.pop()
            raise httpx.ReadError("gone")
        return None

    office.hook = hook
    with pytest.raises(UploadInterrupted) as caught:
        talk(flavour, office, upload(DATA), retries=3)
    office.hook = None
    talk(flavour, office, upload(DATA, resume=caught.value.position))

    assert caught.value.position.uncertain
    assert len(office.writes) == 1
    last = list(office.uploads.values())[-1]
    assert last["text"] == base64.b64encode(DATA).decode()
    assert len(office.uploads) == (2 if arrived else 1)


@FLAVOURS
@pytest.mark.parametrize(("status", "uploads"), [(400, 2), (404, 2), (429, 1), (503, 1)])
def test_an_upload_starts_anew_only_if_the_vendor_refuses_the_chunk_itself(
    flavour: str, status: int, uploads: int
) -> None:
    """A vendor that is busy says nothing of the chunk: the upload can go on later."""
    office = Office()

    def lost(_request: httpx.Request) -> httpx.Response | None:
        if len(office.asked) == 3:
            raise httpx.ReadError("gone")
        return None

    def refused(_request: httpx.Request) -> httpx.Response | None:
        if len(office.asked) > 4:
            return None
        return httpx.Response(status, json={"data": None, "errors": ["No"], "debug": None})

    office.hook = lost
    with pytest.raises(UploadInterrupted) as caught:
        talk(flavour, office, upload(DATA), retries=0)
    office.hook = refused
    with suppress(UploadInterrupted):
        talk(flavour, office, upload(DATA, resume=caught.value.position), retries=0)

    assert len(office.uploads) == uploads
    assert len(office.writes) == uploads - 1


@FLAVOURS
def test_a_document_that_could_not_be_made_needs_no_second_upload(flavour: str) -> None:
    office = Office()
    office.hook = lambda request: (
        httpx.Response(400, json={"data": None, "errors": ["No rights"], "debug": None})
        if request.url.path.endswith("/documents/document")
        else None
    )

    with pytest.raises(UploadInterrupted, match=r"4 of 4 bytes sent; .*No rights") as caught:
        talk(flavour, office, upload(b"text"))
    office.hook = None
    talk(flavour, office, upload(b"text", resume=caught.value.position))

    assert len(office.chunks) == 1
    assert office.writes[0][1]["upload_queue_id"] == "uploadqueue:1"


@FLAVOURS
def test_a_vendor_that_counts_otherwise_is_found_out(flavour: str) -> None:
    office = Office()
    office.hook = lambda request: (
        httpx.Response(
            200,
            json=envelope({"pointer": 1, "state": "in_progress", "file_size_current": 3, "file_size_expected": 4}),
        )
        if request.method == "PUT"
        else None
    )

    with pytest.raises(UploadInterrupted, match="the vendor has 3 bytes where 4 were sent") as caught:
        talk(flavour, office, upload(b"text"))
    assert isinstance(caught.value.__cause__, DecodeError)


@FLAVOURS
@pytest.mark.parametrize(
    ("file", "more", "reason"),
    [
        (b"", {}, "is empty"),
        (b"x", {"linked_to": "Acme"}, "is not an identifier"),
        (b"x", {"linked_to": "timer:1"}, "is not an identifier"),
        (b"x", {"chunk_size": 500_001}, "chunk_size is 500001; it goes from 4 to 500000"),
        (b"x", {"chunk_size": 3}, "chunk_size is 3; it goes from 4"),
        (b"xy", {"resume": UploadPosition(name="a", size=3)}, "has 2 bytes now, 3 when"),
    ],
)
def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(
    flavour: str, file: bytes, more: dict[str, Any], reason: str
) -> None:
    office = Office()

    with pytest.raises(InvalidArgument, match=reason):
        talk(flavour, office, upload(file, **more))
    assert not office.asked


def vendor_of(office: Office) -> Vendor:
    """Put an office behind a real socket."""

    def answer(got: Got, _connection: Any) -> bytes:
        request = httpx.Request(got.method, f"http://office{got.target}", headers=got.headers, content=got.body)
        response = office(request)
        head = "".join(f"{name}: {value}\r\n" for name, value in response.headers.items() if name != "content-length")
        body = response.content
        start = f"HTTP/1.1 {response.status_code} OK\r\n{head}Content-Length: {len(body)}\r\n\r\n"
        return start.encode() + body

    return Vendor(answer)


@FLAVOURS
def test_a_large_file_goes_over_a_socket_and_comes_back_without_being_held(flavour: str, tmp_path: Path) -> None:
    office = Office()
    size = 24_000_000
    path, copy = tmp_path / "large.bin", tmp_path / "copy.bin"
    with path.open("wb") as opened:
        for _ in range(size // 1_000_000):
            opened.write(DATA)
    received = [0]
    vendors: list[Vendor] = []

    def hook(request: httpx.Request) -> httpx.Response | None:
        if request.method != "PUT":
            return None
        received[0] += len(base64.b64decode(json.loads(request.content)["chunk"]))
        office.asked.clear()
        vendors[0].got.clear()
        data: dict[str, Any] = {"pointer": 1, "state": "in_progress", "file_size_current": received[0]}
        if received[0] == size:
            data |= {"state": "done", "upload_queue_id": "uploadqueue:1"}
        return httpx.Response(200, json=envelope({**data, "file_size_expected": size}))

    office.hook = hook
    with vendor_of(office) as vendor:
        vendors.append(vendor)
        tracemalloc.start()
        try:
            talk(flavour, office, upload(path), base_url=f"{vendor.url}/api/v2")
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        office.files["document:1"] = DATA
        saved = talk(
            flavour,
            office,
            lambda client: client.documents.download("document:1", to=copy),
            base_url=f"{vendor.url}/api/v2",
        )

    assert received[0] == size
    assert most < size * 2 / 3
    assert (copy.read_bytes(), saved.size, saved.content_type) == (DATA, 1_000_000, "application/pdf")


def documents(*rows: tuple[str, str, str]) -> list[dict[str, Any]]:
    return [
        {
            "id": f"document:{name}",
            "title": title,
            "created_at": f"2024-06-{day} 00:00:00",
            "linked_to": [{"id": invoice, "label": "F1", "type": "invoice"}],
            "linked_to.invoice_id": invoice,
        }
        for name, title, day, invoice in [(*row[:2], row[2][:2], row[2][2:]) for row in rows]
    ]


@pytest.fixture
def with_invoices() -> Office:
    rows = documents(
        ("a", "Hours.pdf", "09invoice:1"),
        ("b", "Invoice.PDF", "02invoice:1"),
        ("c", "Hours.xlsx", "03invoice:1"),
        ("d", "Other.pdf", "04invoice:2"),
        ("e", "Scan", "05invoice:3"),
    )

    def hook(request: httpx.Request) -> httpx.Response | None:
        if request.url.path.endswith("/invoices/document"):
            newest_first = sorted(rows, key=lambda row: str(row["created_at"]), reverse=True)
            return httpx.Response(200, json=envelope(newest_first))
        return None

    return Office(files={f"document:{name}": f"%PDF-1.7 {name}".encode() for name in "abcde"}, hook=hook)


@FLAVOURS
def test_the_pdf_of_an_invoice_is_the_document_that_is_called_so(
    flavour: str, with_invoices: Office, tmp_path: Path
) -> None:
    path = tmp_path / "invoice.pdf"

    content = talk(flavour, with_invoices, lambda client: client.invoices.pdf("invoice:1"))
    saved = talk(flavour, with_invoices, lambda client: client.invoices.pdf("invoice:1", to=path))
    only = talk(flavour, with_invoices, lambda client: client.invoices.pdf("invoice:3"))

    assert (content, only) == (b"%PDF-1.7 b", b"%PDF-1.7 e")
    assert (path.read_bytes(), saved.path, saved.content_type) == (b"%PDF-1.7 b", path, "application/pdf")
    assert with_invoices.queries[0] == "q[linked_to.invoice_id]=invoice:1&limit=100&sort=-created_at&metadata=count"
    downloads = [request for request in with_invoices.asked if "download" in request.url.path]
    assert downloads[0].url.raw_path == b"/api/v2/documents/download/document%3Ab"


@FLAVOURS
def test_an_invoice_without_documents_has_no_pdf(flavour: str, with_invoices: Office) -> None:
    with pytest.raises(NoInvoiceDocument, match="invoice:4 has no document"):
        talk(flavour, with_invoices, lambda client: client.invoices.pdf("invoice:4"))


@FLAVOURS
def test_a_download_that_is_refused_leaves_no_file(flavour: str, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="Not found"):
        talk(flavour, Office(), lambda client: client.documents.download("document:x", to=tmp_path / "x.pdf"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", [4, 5])
def test_a_chunk_of_four_letters_is_the_smallest(size: int) -> None:
    """Four letters of base64 are three bytes."""
    office = Office()

    talk("sync", office, upload(b"1234567", chunk_size=size))

    assert len(office.chunks) == 3


def _models(base: type[Model] = Model) -> list[type[Model]]:
    return [model for below in base.__subclasses__() for model in (below, *_models(below))]


def test_models_of_the_overlay_are_shown_as_all_others() -> None:
    """By what they have, and without what may be a secret: attrs would show all of it."""
    shown = repr(UploadPosition(name="a.pdf", size=3))
    own = [model for model in _models() if "._overlay." in model.__module__]

    assert shown.startswith("UploadPosition(name='a.pdf', size=3, sent=0, ") and "None" not in shown
    assert own and [model for model in own if model.__repr__ is not Model.__repr__] == []
