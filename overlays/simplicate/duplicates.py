"""Find what an earlier attempt created when its answer was lost, so that it is not created twice."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import IO, Any, cast

from simplicate_client._runtime.extend import (
    UNSET,
    BadRequest,
    Call,
    DecodeError,
    File,
    Flow,
    Forbidden,
    NotFound,
    dig,
    fetch_all,
    is_unset,
    perform,
    quirk,
    store,
    work,
)


class Earlier:
    """Looks for an existing document, and for its attachment to a message."""

    def __init__(self, source: File) -> None:
        self._source = source

    @quirk("SC-41")
    def document(self, members: Mapping[str, object]) -> Flow[str | None]:
        """Return the existing document with the same title, type, link and content; `None` if there is none.

        Raises:
            DecodeError: Several could be it, and none can be downloaded to compare.
        """
        digest: bytes | None = None
        unknown: list[str] = []
        for row in (yield from fetch_all(_listing(str(members["title"])))):
            name = dig(row, "id")
            if not isinstance(name, str) or not _alike(row, members):
                continue
            digest = digest or (yield from work(self._digest))
            same = yield from _same(name, digest)
            if same:
                return name
            if same is None:
                unknown.append(name)
        if len(unknown) > 1:
            raise DecodeError(f"cannot tell whether one of these is the document already: {', '.join(unknown)}")
        return unknown[0] if unknown else None

    @quirk("SC-41")
    def attachment(self, message_id: str, document_id: str) -> Flow[str | None]:
        """Return the id of the attachment of a document to a message; `None` if there is none."""
        message: Call[object] = Call("GET", "/timeline/message/{id}", path={"id": message_id}, returns=object)
        attached = dig((yield from perform(message)), "data.attachments")
        for attachment in cast("list[object]", attached) if isinstance(attached, list) else []:
            name = dig(attachment, "id")
            if dig(attachment, "document_id") == document_id and isinstance(name, str):
                return name
        return None

    def _digest(self) -> bytes:
        total = sha256()
        for piece in self._source.chunks():
            total.update(piece)
        return total.digest()


class _Digest:
    """A file that keeps nothing but the digest of what is written to it."""

    def __init__(self) -> None:
        self.total = sha256()

    def write(self, piece: bytes) -> int:
        self.total.update(piece)
        return len(piece)


def _same(name: str, digest: bytes) -> Flow[bool | None]:
    """Return whether a document has the same content; None if the client cannot download it."""
    call: Call[Any] = Call("GET", "/documents/download/{id}", path={"id": name}, returns=bytes)
    content = _Digest()
    try:
        yield from store(call, cast("IO[bytes]", content))
    except (BadRequest, Forbidden, NotFound):
        return None
    return content.total.digest() == digest


def _listing(title: str) -> Call[object]:
    query: dict[str, object] = {"sort": ["-created_at"]}
    # These cannot be looked for as text: a star is a gap, and the word stands for an empty field.
    if title.strip() and "*" not in title and title.strip().lower() != "null":
        query = {"q[title]": title, **query}
    return Call("GET", "/documents/document", query=query, returns=object)


def _alike(row: object, members: Mapping[str, object]) -> bool:
    """Return whether a document may be the one to create: all members that both have are equal."""
    if dig(row, "title") != members["title"]:
        return False
    for path, name in (("document_type.id", "document_type_id"), ("description", "description")):
        stored, wanted = dig(row, path), members[name]
        if stored not in (UNSET, None, "") and not is_unset(wanted) and stored != wanted:
            return False
    linked, wanted = dig(row, "linked_to"), _identifiers(members["linked_to"])
    return not linked or not wanted or bool(wanted & _identifiers(linked))


def _identifiers(value: object) -> set[str]:
    """Return all identifiers in the link of a document, in the form of requests and of answers."""
    to_dict = getattr(value, "to_dict", None)
    value = to_dict() if callable(to_dict) else value
    if isinstance(value, Mapping):
        return _identifiers(list(cast("Mapping[str, object]", value).values()))
    if isinstance(value, list):
        return {name for item in cast("list[object]", value) for name in _identifiers(item)}
    return {value} if isinstance(value, str) and ":" in value else set()
