"""What real servers of Simplicate do to an unwary client, tried on the simulator: no row is lost or doubled."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from simplicate_client import (
    ApiError,
    AsyncSimplicateClient,
    ClientError,
    DecodeError,
    InvalidArgument,
    NotFound,
    OutcomeUnknown,
    SimplicateClient,
    Unauthorized,
    models,
)
from simplicate_client.simulator import Simulator
from tests.vendors.either_client import Connect, connector

HOURS = "GET /hours/hours"
DOWNLOAD = "GET /documents/download/{id}"
INVOICE = {"id": "invoice:1", "invoice_number": "1"}
OTHER = {"id": "invoice:2", "invoice_number": "2"}
JSON = "application/json"


def rows(count: int) -> list[dict[str, Any]]:
    """Return hours that differ in nothing but their ids and their moments."""
    start = datetime(2024, 1, 1)
    return [
        {
            "id": f"hours:{number:03}",
            "hours": 8,
            "start_date": f"{start + timedelta(hours=number):%Y-%m-%d %H:%M:%S}",
            "updated_at": f"{start + timedelta(minutes=number):%Y-%m-%d %H:%M:%S}",
        }
        for number in range(count)
    ]


@pytest.fixture
def office() -> Simulator:
    return Simulator(records={"hours/hours": rows(250)}, requests_a_minute=10_000)


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, SimplicateClient, AsyncSimplicateClient)


def collected(listing: Any) -> list[Any]:
    """Return the rows of a listing; that of the async client is collected already."""
    return listing.collect() if hasattr(listing, "collect") else list(listing)


def sent(office: Simulator, route: str) -> int:
    """Return how often the simulator was sent a request."""
    return sum(request.route == route for request in office.requests)


# Rows.


@pytest.mark.parametrize("limit", [None, 1, 101, 500])
@pytest.mark.parametrize("cap", [None, 50, 7])
def test_all_rows_come_whatever_a_page_may_hold(
    office: Simulator, connect: Connect, limit: int | None, cap: int | None
) -> None:
    office.cap(cap)

    with connect(office) as client:
        found = collected(client.hours.hours.list(**({} if limit is None else {"limit": limit})))

    assert sorted(row.id for row in found) == sorted(office.records["hours/hours"].held)
    assert all(int(request.first("limit")) <= 100 for request in office.requests)


@pytest.mark.parametrize("select", [["hours"], ["hours", "start_date"]])
def test_rows_that_are_alike_are_told_apart_by_their_ids(
    office: Simulator, connect: Connect, select: list[str]
) -> None:
    with connect(office) as client:
        assert len({row.id for row in collected(client.hours.hours.list(select=select))}) == 250


def test_changes_and_deletions_are_right_behind_a_cap(office: Simulator, connect: Connect) -> None:
    office.cap(50)
    known = [*office.records["hours/hours"].held, "hours:gone"]

    with connect(office) as client:
        changed = client.changes(client.hours.hours, since=datetime(2024, 1, 1))
        deleted = client.deletions(client.hours.hours, known)

    assert len({row.id for row in changed.items}) == 250
    assert deleted.ids == ["hours:gone"]


@pytest.mark.parametrize("status", [401, 403, 500, 503])
def test_a_record_that_is_refused_is_not_told_as_gone(office: Simulator, connect: Connect, status: int) -> None:
    office.answer(HOURS, {"data": [], "metadata": {"count": 0}, "errors": None, "debug": None})
    office.fail("GET /hours/hours/{id}", status=status)

    with connect(office, retries=0) as client, pytest.raises(models.TrackingInterrupted) as caught:
        client.deletions(client.hours.hours, ["hours:001", "hours:gone"])

    found = caught.value.result
    assert isinstance(found, models.Deletions)
    assert found.ids == []


def test_rows_that_come_and_go_during_a_walk_are_neither_missed_nor_doubled(office: Simulator) -> None:
    held = office.records["hours/hours"]
    with connector("sync", SimplicateClient, AsyncSimplicateClient)(office) as client:
        seen: list[str] = []
        for row in client.hours.hours.list(sort=["-start_date"], limit=50):
            seen.append(row.id)
            if len(seen) == 60:
                del held["hours:240"]  # told already: all that follows moves up
            if len(seen) == 120:
                held.add({"id": "hours:new", "hours": 8, "start_date": "2025-01-01 00:00:00"})  # all moves down

    assert len(seen) == len(set(seen))
    assert {*seen} - {"hours:new"} == {row["id"] for row in rows(250)}


def test_no_row_is_missed_where_ids_are_not_asked_for(office: Simulator) -> None:
    """Rows that are alike move up when one goes: only their ids tell which were told."""
    held = office.records["hours/hours"]
    with connector("sync", SimplicateClient, AsyncSimplicateClient)(office) as client:
        seen = 0
        for _ in client.hours.hours.list(select=["hours"], limit=50):
            seen += 1
            if seen == 60:
                del held[next(iter(held.held))]

    assert seen == 250


def test_a_page_that_never_changes_is_an_error_and_no_circle(office: Simulator, connect: Connect) -> None:
    page = {"data": rows(100), "metadata": {"count": 250}, "errors": None, "debug": None}
    office.answer(HOURS, page)

    with connect(office) as client, pytest.raises(DecodeError):
        collected(client.hours.hours.list())

    assert sent(office, HOURS) < 10


# Refusals in other clothes.


@pytest.mark.parametrize("data", [[], {}, None])
@pytest.mark.parametrize("errors", [["No permission"], [{"message": "No permission"}], {"message": "No permission"}])
def test_errors_without_data_are_a_refusal(office: Simulator, connect: Connect, data: Any, errors: Any) -> None:
    for target in (HOURS, "PUT /hours/hours/{id}"):
        office.answer(target, {"data": data, "errors": errors, "debug": None})

    with connect(office) as client:
        with pytest.raises(ApiError, match="No permission"):
            collected(client.hours.hours.list())
        with pytest.raises(ApiError, match="No permission"):
            client.hours.hours.update("hours:001", note="a")


def test_a_condition_of_the_server_is_told_in_its_words(connect: Connect) -> None:
    office = Simulator(records={"hrm/employee": [{"id": "employee:ann", "name": "Ann"}]})
    office.fail("PUT /hrm/employee/{id}", status=400, message="The user must be blocked first")

    with connect(office) as client, pytest.raises(ApiError, match="The user must be blocked first"):
        client.hrm.employees.update("employee:ann", status={"id": "employeestatus:unemployed"})

    assert office.requests[-1].fields == {"status": {"id": "employeestatus:unemployed"}}


def test_a_warning_beside_data_is_no_refusal(office: Simulator, connect: Connect) -> None:
    office.warn("Some fields were not found")

    with connect(office) as client:
        assert len(collected(client.hours.hours.list())) == 250


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_key_that_is_refused_never_reads_as_no_rows(office: Simulator, connect: Connect, status: int) -> None:
    office.answer(HOURS, "Authentication failed", status=status, media="text/plain")

    with connect(office) as client, pytest.raises(ApiError, match="Authentication failed"):
        collected(client.hours.hours.list())


def test_a_lost_key_is_told_in_plain_text(office: Simulator, connect: Connect) -> None:
    office.expire_token()

    with connect(office) as client, pytest.raises(Unauthorized, match="key or the secret"):
        client.hours.hours.get("hours:001")


@pytest.mark.parametrize(
    ("body", "media"),
    [
        ("<html>Log in</html>", "text/html"),
        (b'{"data": [{"id": "hours:1"', JSON),
        (b"", JSON),
        (b'{"rows": []}', JSON),
        (b'"rows"', JSON),
    ],
    ids=["login page", "cut off", "empty", "another object", "a text"],
)
def test_what_is_no_page_is_an_error(office: Simulator, connect: Connect, body: Any, media: str) -> None:
    office.answer(HOURS, body, media=media)

    with connect(office) as client, pytest.raises(ClientError):
        collected(client.hours.hours.list())


def test_a_limit_without_headers_is_waited_for(connect: Connect) -> None:
    office = Simulator(records={"hours/hours": rows(1)}, requests_a_minute=5)

    with connect(office, requests_per_minute=600, retries=8) as client:
        assert {client.hours.hours.get("hours:000").id for _ in range(8)} == {"hours:000"}

    assert [request.status for request in office.requests].count(429) > 0
    assert 10 <= office.clock.tick() < 300


# Documents.


@pytest.mark.parametrize(
    "linked_to", [None, [], {"invoice_id": "invoice:2"}, [{"id": "invoice:2", "type": "invoice"}], [{"id": None}]]
)
def test_the_pdf_of_another_invoice_is_never_taken(connect: Connect, linked_to: Any) -> None:
    """A vendor that ignores the filter shows all documents."""
    office = Simulator(records={"invoices/invoice": [INVOICE, OTHER]})
    document = {"id": "document:other", "title": "Invoice.pdf", "linked_to": linked_to}
    page = {"data": [document], "metadata": {"count": 1}, "errors": None, "debug": None}
    office.answer("GET /invoices/document", page)

    with connect(office) as client, pytest.raises(models.NoInvoiceDocument):
        client.invoices.pdf("invoice:1")

    assert sent(office, DOWNLOAD) == 0


def test_the_invoice_wins_over_what_is_attached_to_it(connect: Connect) -> None:
    office = Simulator(records={"invoices/invoice": [INVOICE, OTHER]})
    office.send_invoice("invoice:2")
    own = office.send_invoice("invoice:1")
    sheet = office.records["documents/document"].add(
        {"title": "urenstaat.pdf", "linked_to": [{"id": "invoice:1", "type": "invoice"}], "created_at": "2030-01-01"}
    )
    office.store(own, b"%PDF-1.7 the invoice")
    office.store(sheet.id, b"%PDF-1.7 a sheet of hours")

    with connect(office) as client:
        assert client.invoices.pdf("invoice:1") == b"%PDF-1.7 the invoice"


def test_the_pdf_is_found_where_a_filter_is_refused(connect: Connect) -> None:
    office = Simulator(records={"invoices/invoice": [INVOICE, OTHER]})
    office.store(office.send_invoice("invoice:1"), b"%PDF-1.7 the invoice")
    office.fail("GET /invoices/document", status=400, times=1)

    with connect(office) as client:
        assert client.invoices.pdf("invoice:1") == b"%PDF-1.7 the invoice"


@pytest.mark.parametrize(
    "answer",
    [
        {"body": "<html>Log in</html>"},
        {"body": b"", "media": "application/octet-stream"},
        {"body": {"data": None, "errors": ["Not available"], "debug": None}},
        {"body": b"part", "media": "application/octet-stream", "status": 206},
    ],
    ids=["login page", "empty", "envelope", "a part"],
)
def test_only_a_whole_file_is_stored(office: Simulator, connect: Connect, tmp_path: Path, answer: Any) -> None:
    office.answer(DOWNLOAD, **answer)

    with connect(office) as client, pytest.raises(ClientError):
        client.documents.download("document:1", to=tmp_path / "a.bin")

    assert list(tmp_path.iterdir()) == []


def test_an_upload_whose_document_was_made_makes_no_second_one(office: Simulator, connect: Connect) -> None:
    office.records["documents/documenttype"].add({"id": "documenttype:1", "label": "Other"})
    office.lose_answer("POST /documents/document")
    given: dict[str, Any] = {"document_type_id": "documenttype:1", "title": "a", "chunk_size": 40}

    with connect(office) as client:
        with pytest.raises(models.UploadInterrupted) as caught:
            client.documents.upload(bytes(100), **given)
        done = client.documents.upload(bytes(100), **given, resume=caught.value.position)

    assert [record.id for record in office.records["documents/document"].held.values()] == [done.document_id]


# What is written.


def test_a_moment_is_written_as_the_vendor_has_it(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        client.hours.hours.update("hours:001", start_date=datetime(2024, 7, 1, 9, 0, 0, 123456))

    assert office.records["hours/hours"]["hours:001"]["start_date"] == "2024-07-01 09:00:00"


def test_a_moment_with_a_zone_is_refused_where_nobody_knows_the_vendors(office: Simulator, connect: Connect) -> None:
    moment = datetime(2024, 7, 1, 9, tzinfo=timezone(timedelta(hours=2)))

    with connect(office) as client, pytest.raises(InvalidArgument, match="start_date"):
        client.hours.hours.update("hours:001", start_date=moment)

    assert office.requests == []


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_refused_before_it_is_sent(office: Simulator, connect: Connect, number: float) -> None:
    with connect(office) as client, pytest.raises(InvalidArgument, match="hours"):
        client.hours.hours.update("hours:001", hours=number)

    assert office.requests == []


@pytest.mark.parametrize(
    ("where", "remedy"),
    [
        (lambda hours: hours.hours != 8, "not_in"),
        (lambda hours: ~(hours.hours == 8), "not_in"),
        (lambda hours: hours.note == None, "is_null"),  # noqa: E711  as callers write it
    ],
    ids=["unlike", "not", "none"],
)
def test_what_the_filters_cannot_say_is_refused_with_what_can_be_said(
    office: Simulator, connect: Connect, where: Any, remedy: str
) -> None:
    with connect(office) as client, pytest.raises(InvalidArgument, match=remedy):
        collected(client.hours.hours.list(where=where))

    assert office.requests == []


def test_a_large_number_has_no_exponent(office: Simulator, connect: Connect) -> None:
    with connect(office) as client:
        client.hours.hours.update("hours:001", hours=1e22)

    assert office.requests[-1].content == b'{"hours":10000000000000000000000.0}'


@pytest.mark.parametrize("status", [429, 500, 502, 503])
@pytest.mark.parametrize("chunk", [0, 2])
def test_a_chunk_that_is_refused_leaves_a_file_that_is_whole(
    office: Simulator, connect: Connect, status: int, chunk: int
) -> None:
    content = bytes(range(200))
    office.records["documents/documenttype"].add({"id": "documenttype:1", "label": "Other"})
    given: dict[str, Any] = {"document_type_id": "documenttype:1", "title": "a", "chunk_size": 80}
    sent_before = 0

    def fail_once(*_: object) -> None:
        nonlocal sent_before
        sent_before += 1
        if sent_before == chunk:
            office.fail("PUT /upload/chunked/{id}", status=status, times=1)

    if chunk == 0:
        office.fail("POST /upload/chunked", status=status, times=1)
    with connect(office, retries=0) as client:
        try:
            done = client.documents.upload(content, **given, progress=fail_once)
        except models.UploadInterrupted as error:
            done = client.documents.upload(content, **given, resume=error.position)
        except ApiError:
            done = client.documents.upload(content, **given)

        assert client.documents.download(done.document_id) == content
    assert status in [request.status for request in office.requests]


def test_a_purchase_type_is_made_where_the_listing_is(connect: Connect) -> None:
    office = Simulator()

    with connect(office) as client:
        client.projects.purchase_types.create(label="Travel")

    assert sent(office, "POST /projects/purchasetype") == 1


def test_a_creation_whose_answer_is_lost_is_there_and_is_not_sent_twice(office: Simulator, connect: Connect) -> None:
    office.lose_answer("POST /crm/organization")

    with connect(office) as client, pytest.raises(OutcomeUnknown):
        client.crm.organizations.create(name="Acme")

    assert len(office.records["crm/organization"]) == 1


def test_a_late_read_is_asked_for_again(office: Simulator, connect: Connect) -> None:
    office.slow("GET /hours/hours/{id}", seconds=600, times=1)

    with connect(office) as client:
        assert client.hours.hours.get("hours:001").id == "hours:001"


def test_nothing_after_a_write_is_done_and_after_a_read_is_not(office: Simulator, connect: Connect) -> None:
    drifts: list[Any] = []
    office.answer("POST /crm/organization", status=204)
    office.answer("GET /hours/hours/{id}", status=204)

    with connect(office, on_drift=drifts.append) as client:
        client.crm.organizations.create(name="Acme")
        with pytest.raises(ClientError):
            client.hours.hours.get("hours:001")

    assert len(drifts) == 1


def test_unknown_members_are_kept(connect: Connect) -> None:
    office = Simulator(records={"crm/organization": [{"id": "organization:a", "name": "Acme", "score": 7}]})

    with connect(office) as client:
        assert client.crm.organizations.get("organization:a").unknown_fields == {"score": 7}


def test_an_unknown_id_is_no_error_of_the_server(office: Simulator, connect: Connect) -> None:
    with connect(office) as client, pytest.raises(NotFound):
        client.hours.hours.get("hours:none")


def test_more_requests_than_are_promised_are_made_where_the_caller_says_so(connect: Connect) -> None:
    """Sixty a minute are the least that the vendor promises; no header tells what it allows."""
    office = Simulator(records={"hours/hours": rows(2)}, requests_a_minute=200)

    with connect(office, requests_per_minute=200) as simplicate:
        begun = office.clock.now()
        for _ in range(150):
            simplicate.hours.hours.get("hours:000")

        assert office.clock.now() - begun < 60
    assert all(request.status == 200 for request in office.requests)


def test_documents_of_an_invoice_are_found_by_a_field_that_no_row_has(office: Simulator, connect: Connect) -> None:
    with connect(office) as simplicate:
        with pytest.raises(InvalidArgument, match="other"):
            collected(simplicate.invoices.documents.list(where={"linked_to.invoice_id": "invoice:1"}))
        collected(simplicate.invoices.documents.list(where={"other": {"linked_to.invoice_id": "invoice:1"}}))

    assert ("q[linked_to.invoice_id]", "invoice:1") in office.requests[-1].query
