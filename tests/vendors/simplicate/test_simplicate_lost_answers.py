"""An upload whose document was made, though its answer was lost, does not make a second one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from simplicate_client import UNSET
from simplicate_client.models import LinkTarget, UploadInterrupted, UploadPosition
from tests.vendors.simplicate.office import Hook, Office, Row, envelope, talk

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
LOST = pytest.mark.parametrize(
    "lost", ["broken", "500", "504", "empty"], ids=["broken off", "500", "504", "without a name"]
)
DOCUMENTS = "/documents/document"
CONTENT = b"the minutes of May"
PERSON = "person:b1c6"


def upload(**more: Any) -> Callable[[Any], Any]:
    arguments = {"document_type_id": "documenttype:1", "linked_to": PERSON, "title": "Minutes.pdf", **more}
    return lambda client: client.documents.upload(CONTENT, **arguments)


def bodies_sent(office: Office, route: str = "POST /documents/document") -> list[Row]:
    return [body for what, body in office.writes if what == route]


def stored(office: Office, name: str = "document:1", content: bytes | None = CONTENT, **more: Any) -> None:
    """Show a document in the listing, the newest last; None keeps its content from being downloaded."""
    row = {
        "id": name,
        "title": "Minutes.pdf",
        "document_type": {"id": "documenttype:1", "label": "Minutes"},
        "linked_to": [{"id": PERSON, "label": "Ann", "type": "person"}],
        "created_at": f"2024-06-0{len(office.tables.setdefault(DOCUMENTS, [])) + 1} 00:00:00",
        **more,
    }
    office.tables[DOCUMENTS].append(row)
    if content is not None:
        office.files[name] = content


def losing(path: str, lost: str, before: Callable[[], None] = lambda: None) -> Hook:
    """Lose the answer to a POST; `before` does what the vendor did."""

    def hook(request: httpx.Request) -> httpx.Response | None:
        if request.method != "POST" or not request.url.path.endswith(path):
            return None
        before()
        if lost == "broken":
            raise httpx.ReadError("gone")
        return httpx.Response(200, json=envelope({})) if lost == "empty" else httpx.Response(int(lost))

    return hook


def interrupted(flavour: str, office: Office, hook: Hook, **more: Any) -> UploadPosition:
    office.hook = hook
    with pytest.raises(UploadInterrupted) as caught:
        talk(flavour, office, upload(**more))
    office.hook = None
    return UploadPosition.from_dict(json.loads(json.dumps(caught.value.position.to_dict())))


@FLAVOURS
@LOST
@pytest.mark.parametrize("content", [CONTENT, None], ids=["compared", "out of reach"])
def test_a_document_that_was_made_is_found_again(flavour: str, lost: str, content: bytes | None) -> None:
    office = Office()
    position = interrupted(
        flavour, office, losing("/documents/document", lost, lambda: stored(office, "document:77", content))
    )

    done = talk(flavour, office, upload(resume=position))

    assert position.document_uncertain
    assert (done.document_id, bodies_sent(office)) == ("document:77", [])
    assert "q[title]=Minutes.pdf&sort=-created_at" in office.queries[-2].replace("&limit=100", "")


@FLAVOURS
def test_a_document_that_was_not_made_is_made_now(flavour: str) -> None:
    office = Office({DOCUMENTS: []})
    position = interrupted(flavour, office, losing("/documents/document", "broken"))

    done = talk(flavour, office, upload(resume=position))

    assert done.document_id == "document:1"
    assert len(bodies_sent(office)) == 1


@FLAVOURS
@pytest.mark.parametrize(
    "other",
    [
        {"content": b"the minutes of April"},
        {"title": "Minutes.PDF"},
        {"linked_to": [{"id": "person:other"}]},
        {"document_type": {"id": "documenttype:2"}},
    ],
    ids=["content", "title", "link", "type"],
)
def test_another_document_is_not_taken_for_it(flavour: str, other: dict[str, Any]) -> None:
    """Last month's minutes have the same title, type and link."""
    office = Office()
    stored(office, "document:old", **other)
    position = interrupted(flavour, office, losing("/documents/document", "broken"))

    done = talk(flavour, office, upload(resume=position))

    assert len(bodies_sent(office)) == 1
    assert done.document_id != "document:old"


@FLAVOURS
@pytest.mark.parametrize(
    ("link", "wanted"),
    [([], PERSON), (None, PERSON), ([{"id": PERSON}], UNSET)],
    ids=["none shown", "null", "none given"],
)
def test_a_link_that_only_one_side_has_tells_no_documents_apart(flavour: str, link: Any, wanted: Any) -> None:
    office = Office()
    made = losing("/documents/document", "broken", lambda: stored(office, "document:9", linked_to=link))
    position = interrupted(flavour, office, made, linked_to=wanted)

    done = talk(flavour, office, upload(resume=position, linked_to=wanted))

    assert (done.document_id, bodies_sent(office)) == ("document:9", [])


@FLAVOURS
def test_documents_that_cannot_be_compared_are_named_and_none_is_made(flavour: str) -> None:
    office = Office()
    stored(office, "document:a", None)
    position = interrupted(
        flavour, office, losing("/documents/document", "broken", lambda: stored(office, "document:b", None))
    )

    with pytest.raises(
        UploadInterrupted, match="one of these is the document already: document:b, document:a"
    ) as caught:
        talk(flavour, office, upload(resume=position))
    assert not bodies_sent(office)

    again = caught.value.position
    again.document_uncertain = False
    talk(flavour, office, upload(resume=again))
    assert len(bodies_sent(office)) == 1


@FLAVOURS
@pytest.mark.parametrize("title", ["50*", "null", " NULL "])
def test_a_title_that_no_filter_can_say_is_looked_for_by_hand(flavour: str, title: str) -> None:
    office = Office()

    def made() -> None:
        stored(office, "document:9", title=title)
        stored(office, "document:10", title="Another.pdf")

    position = interrupted(flavour, office, losing("/documents/document", "broken", made), title=title)

    done = talk(flavour, office, upload(resume=position, title=title, linked_to=LinkTarget(person_id=PERSON)))

    assert (done.document_id, bodies_sent(office)) == ("document:9", [])


@FLAVOURS
@pytest.mark.parametrize("status", [400, 403, 429])
def test_a_document_that_was_refused_is_not_looked_for(flavour: str, status: int) -> None:
    office = Office()
    position = interrupted(
        flavour,
        office,
        lambda request: httpx.Response(status) if request.url.path.endswith("/documents/document") else None,
    )

    talk(flavour, office, upload(resume=position))

    assert not position.document_uncertain
    assert not [request for request in office.asked if request.method == "GET"]


@FLAVOURS
@pytest.mark.parametrize("lost", ["broken", "500", "504"])
@pytest.mark.parametrize("arrived", [True, False])
def test_an_attachment_is_not_made_twice(flavour: str, lost: str, arrived: bool) -> None:
    office = Office({"/timeline/message": [{"id": "message:1", "attachments": None}]})

    def attach() -> None:
        attachments = [{"id": "attachment:9", "document_id": "document:1"}, {"id": "attachment:8", "document_id": None}]
        office.tables["/timeline/message"][0]["attachments"] = attachments if arrived else []

    position = interrupted(flavour, office, losing("/timeline/attachment", lost, attach), message_id="message:1")
    done = talk(flavour, office, upload(resume=position, message_id="message:1"))

    assert position.attachment_uncertain
    assert len(bodies_sent(office, "POST /timeline/attachment")) == (0 if arrived else 1)
    assert len(bodies_sent(office)) == 1
    assert done.attachment_id == ("attachment:9" if arrived else "attachment:2")
