"""What servers do to an unwary client, tried on the simulator of LSP.expert: nothing is lost, doubled or made up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lsp_expert_client import (
    ApiError,
    AsyncLspExpertClient,
    ClientError,
    DecodeError,
    InvalidArgument,
    LspExpertClient,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    Unauthorized,
)
from lsp_expert_client.simulator import Simulator
from tests.vendors.either_client import Connect, connector

CLIENTS = "GET /clients"
CREATE = "POST /clients"
ONE = "GET /clients/{clientId}"
UPDATE = "PUT /clients/{clientId}"
DELETE = "DELETE /clients/{clientId}"
DOWNLOAD = "GET /clients/{clientId}/files/{fileId}/download"
UPLOAD = "POST /clients/{clientId}/files/upload"
JSON = "application/json"


def rows(count: int) -> list[dict[str, Any]]:
    """Return clients."""
    return [{"id": f"c{number:02}", "name": f"n{number:02}"} for number in range(count)]


@pytest.fixture
def lsp() -> Simulator:
    return Simulator(records={"clients": rows(45)})


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Connect:
    return connector(request.param, LspExpertClient, AsyncLspExpertClient)


def collected(listing: Any) -> list[Any]:
    """Return the rows of a listing; that of the async client is collected already."""
    return listing.collect() if hasattr(listing, "collect") else list(listing)


def sent(lsp: Simulator, route: str) -> int:
    """Return how often the simulator was sent a request."""
    return sum(request.route == route for request in lsp.requests)


def page(*ids: str, **facts: Any) -> dict[str, Any]:
    """Return a page as the vendor prints it."""
    return {"object": "list", "items": [{"id": one, "name": one} for one in ids], **facts}


# Rows.


@pytest.mark.parametrize("cap", [None, 7, 1])
def test_all_rows_come_whatever_a_page_may_hold(lsp: Simulator, connect: Connect, cap: int | None) -> None:
    lsp.cap(cap)

    with connect(lsp) as account:
        assert [row.id for row in collected(account.clients.list())] == [row["id"] for row in rows(45)]


def test_a_listing_that_says_nothing_of_more_ends_with_an_empty_page(lsp: Simulator, connect: Connect) -> None:
    lsp.answer(CLIENTS, page("a", "b"), times=1)
    lsp.answer(CLIENTS, page("c"), times=1)
    lsp.answer(CLIENTS, page(), times=1)

    with connect(lsp) as account:
        assert [row.id for row in collected(account.clients.list())] == ["a", "b", "c"]


def test_rows_that_are_counted_and_do_not_come_are_an_error(lsp: Simulator, connect: Connect) -> None:
    lsp.answer(CLIENTS, page("a", page=1, totalPages=1, totalItems=2, hasNextPage=False))

    with connect(lsp) as account, pytest.raises(DecodeError):
        collected(account.clients.list())


def test_a_page_that_never_changes_is_an_error_and_no_circle(lsp: Simulator, connect: Connect) -> None:
    lsp.answer(CLIENTS, page("a", "b", page=1, totalPages=9, totalItems=18, hasNextPage=True))

    with connect(lsp) as account, pytest.raises(DecodeError):
        collected(account.clients.list())

    assert sent(lsp, CLIENTS) < 10


def test_a_row_that_moved_to_the_next_page_is_not_missed(lsp: Simulator) -> None:
    """Pages have numbers, so that the row at the seam comes twice."""
    held = lsp.records.clients
    with connector("sync", LspExpertClient, AsyncLspExpertClient)(lsp) as account:
        seen: list[str] = []
        for row in account.clients.list(sort="name", direction="desc"):
            seen.append(row.id)
            if len(seen) == 5:
                held.add({"id": "z", "name": "z"})  # moves all rows down

    assert {*seen} == {row["id"] for row in rows(45)}
    assert len(seen) == 46


def test_null_for_rows_is_no_rows_with_a_drift(lsp: Simulator, connect: Connect) -> None:
    drifts: list[Any] = []
    lsp.answer(CLIENTS, {"object": "list", "items": None, "totalItems": 0, "hasNextPage": False})

    with connect(lsp, on_drift=drifts.append) as account:
        assert collected(account.clients.list()) == []

    assert drifts


# Refusals in other clothes.


def test_a_key_that_is_refused_never_reads_as_no_rows(lsp: Simulator, connect: Connect) -> None:
    lsp.expire_token()

    with connect(lsp) as account:
        with pytest.raises(Unauthorized):
            collected(account.clients.list())
        with pytest.raises(Unauthorized):
            account.account.services.list()


@pytest.mark.parametrize("status", [403, 404])
def test_a_listing_that_is_refused_is_no_empty_one(lsp: Simulator, connect: Connect, status: int) -> None:
    lsp.fail(CLIENTS, status=status, message="The key is not known")

    with connect(lsp) as account, pytest.raises(ApiError, match="The key is not known"):
        collected(account.clients.list())


@pytest.mark.parametrize(
    ("body", "media"),
    [
        ("<html>Log in</html>", "text/html"),
        (b'{"object": "list", "items": [{"id": "c1"', JSON),
        (b"", JSON),
        (b'{"message": "Try later"}', JSON),
        (b'"rows"', JSON),
    ],
    ids=["login page", "cut off", "empty", "a message", "a text"],
)
def test_what_is_no_page_is_an_error(lsp: Simulator, connect: Connect, body: Any, media: str) -> None:
    lsp.answer(CLIENTS, body, media=media)

    with connect(lsp) as account, pytest.raises(ClientError):
        collected(account.clients.list())


def test_an_error_in_html_keeps_its_status(lsp: Simulator, connect: Connect) -> None:
    lsp.answer(ONE, "<html>Oops</html>", status=502)

    with connect(lsp) as account, pytest.raises(ServerError) as caught:
        account.clients.get("c00")

    assert caught.value.status == 502


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "30"}])
def test_a_limit_is_waited_for_with_and_without_headers(
    lsp: Simulator, connect: Connect, headers: dict[str, str]
) -> None:
    lsp.fail(ONE, status=429, times=1, headers=headers)

    with connect(lsp) as account:
        assert account.clients.get("c00").id == "c00"
    assert not headers or lsp.clock.tick() >= 30


def test_a_limit_that_lasts_is_told(lsp: Simulator, connect: Connect) -> None:
    lsp.fail(ONE, status=429)

    with connect(lsp, retries=1) as account, pytest.raises(RateLimited):
        account.clients.get("c00")


# Writes.


def test_a_creation_whose_answer_is_lost_is_there_and_is_not_sent_twice(lsp: Simulator, connect: Connect) -> None:
    lsp.lose_answer(CREATE)

    with connect(lsp) as account, pytest.raises(OutcomeUnknown):
        account.clients.create(name="Acme")

    assert len(lsp.records.clients.where(name="Acme")) == 1


@pytest.mark.parametrize("status", [500, 503, 504])
def test_a_creation_that_failed_is_not_sent_again(lsp: Simulator, connect: Connect, status: int) -> None:
    lsp.fail(CREATE, status=status)

    with connect(lsp) as account, pytest.raises(ServerError):
        account.clients.create(name="Acme")

    assert sent(lsp, CREATE) == 1


def test_a_deletion_whose_answer_is_lost_is_not_a_missing_client(lsp: Simulator, connect: Connect) -> None:
    lsp.lose_answer(DELETE)

    with connect(lsp) as account:
        account.clients.delete("c00")
        with pytest.raises(NotFound):
            account.clients.delete("c00")

    assert "c00" not in lsp.records.clients


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_nothing_after_a_write_is_done_and_after_a_read_is_not(lsp: Simulator, connect: Connect, status: int) -> None:
    drifts: list[Any] = []
    lsp.answer(UPDATE, status=status)
    lsp.answer(ONE, status=status)

    with connect(lsp, on_drift=drifts.append) as account:
        account.clients.update("c00", name="b")
        with pytest.raises(DecodeError):
            account.clients.get("c00")

    assert (len(drifts), sent(lsp, UPDATE)) == (1, 1)


def test_nothing_is_sent_for_what_was_not_said(lsp: Simulator, connect: Connect) -> None:
    """None clears a member; one that is left out keeps what it has."""
    lsp.records.clients["c00"].update({"vatNumber": "BE1", "details": "d"})

    with connect(lsp) as account:
        account.clients.update("c00", vat_number=None, archived=False)

    row = lsp.records.clients["c00"]
    assert (row["vatNumber"], row["details"], row["archived"]) == (None, "d", False)
    assert lsp.requests[-1].fields == {"vatNumber": "", "archived": "false"}


# Files.


@pytest.mark.parametrize(
    "answer",
    [
        {"body": "<html>Log in</html>"},
        {"body": b"", "media": "application/pdf"},
        {"body": {"message": "Scanning"}, "status": 202},
        {"body": b"part", "media": "application/pdf", "status": 206},
    ],
    ids=["login page", "empty", "not yet", "a part"],
)
def test_only_a_whole_file_is_stored(lsp: Simulator, connect: Connect, tmp_path: Path, answer: Any) -> None:
    lsp.answer(DOWNLOAD, **answer)

    with connect(lsp) as account, pytest.raises(ClientError):
        account.clients.files.download("c00", "f1", to=tmp_path / "a.pdf")

    assert list(tmp_path.iterdir()) == []


def test_an_upload_whose_answer_is_lost_is_there_and_is_not_sent_twice(lsp: Simulator, connect: Connect) -> None:
    lsp.lose_answer(UPLOAD)

    with connect(lsp) as account:
        with pytest.raises(OutcomeUnknown):
            account.clients.files.upload("c00", file=("a.txt", b"hello"))
        assert [file.name for file in account.clients.files.list("c00")] == ["a.txt"]


# What comes.


def test_unknown_members_and_values_are_kept(connect: Connect) -> None:
    invoice = {"id": "i1", "status": 99, "mood": "fine"}
    lsp = Simulator(records={"invoices": [invoice]})

    with connect(lsp) as account:
        read = account.invoices.get("i1")

    assert (read.status, read.unknown_fields) == (99, {"mood": "fine"})
    assert {name: read.to_dict()[name] for name in invoice} == invoice


def test_a_late_read_is_asked_for_again(lsp: Simulator, connect: Connect) -> None:
    lsp.slow(ONE, seconds=600, times=1)

    with connect(lsp) as account:
        assert account.clients.get("c00").id == "c00"


def test_a_path_cannot_be_left_by_an_id(lsp: Simulator, connect: Connect) -> None:
    with connect(lsp) as account:
        for wrong in ("", ".", ".."):
            with pytest.raises(InvalidArgument):
                account.clients.get(wrong)
        with pytest.raises(NotFound):
            account.clients.get("c00/../c01")

    assert sent(lsp, ONE) == 1


def test_rows_that_are_given_in_part_are_whole_records(connect: Connect) -> None:
    lsp = Simulator(
        records={"clients": [{"id": "a", "name": "Acme"}], "jobs": [{"id": "j"}], "invoices": [{"id": "i"}]}
    )

    with connect(lsp, strict=True) as account:
        assert [client.archived for client in collected(account.clients.list())] == [False]
        assert (account.jobs.get("j").id, account.invoices.get("i").id) == ("j", "i")
