"""What a simulator is sent, and what it answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, quote

from attrs import define, field, frozen

from .document.document import Operation
from .document.values import listing, mapping

NOTHING: Final = object()
"""The body of an answer that has none."""


@frozen
class ReceivedFile:
    """A file that was sent."""

    name: str
    content: bytes
    media: str = "application/octet-stream"


@define
class Body:
    """The body of a request, as its media type has it."""

    media: str = ""
    """In lower case, without parameters; empty where there is no body."""
    value: Any = None
    """JSON, or the fields of a form, nested as the vendor nests them; a file is a `ReceivedFile` in its place."""

    @property
    def is_form(self) -> bool:
        """Whether it came as a form, in which each value is a text."""
        return self.media in ("application/x-www-form-urlencoded", "multipart/form-data")

    @property
    def members(self) -> dict[str, Any]:
        """Its members; none where it is not an object."""
        return mapping(self.value)


@define
class Received:
    """A request as the simulator took it, with what it made of it."""

    method: str
    path: str
    """Without the base URL's path, not yet decoded."""
    query: tuple[tuple[str, str], ...] = ()
    """Names and values, decoded, in order."""
    raw_query: str = field(default="", repr=False)
    """The query as it was sent."""
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """By name in lower case; they may hold credentials."""
    content: bytes = field(default=b"", repr=False)
    body: Body = field(factory=Body)
    operation: Operation | None = field(default=None, repr=False)
    """The documented operation that it is, or None."""
    values: dict[str, str] = field(factory=dict[str, str], repr=False)
    """The values of the path's parameters."""
    complaints: list[str] = field(factory=list[str])
    """What is wrong with it, in plain sentences; empty when nothing is."""
    remarks: list[str] = field(factory=list[str])
    """What is odd and was taken all the same, such as a member that nobody documents."""
    status: int | None = None
    """Of the answer; None while there is none, and when the answer was lost."""
    at: float = 0.0
    """When it came, by the simulator's clock."""

    @property
    def route(self) -> str:
        """Method and path as the document has them, such as `PUT /api/invoices/{id}`; as sent where it has none."""
        return self.operation.key if self.operation is not None else f"{self.method} {self.path}"

    @property
    def json(self) -> Any:
        """The value of its body: JSON, or the fields of a form."""
        return self.body.value

    @property
    def fields(self) -> dict[str, Any]:
        """The members of its body."""
        return self.body.members

    @property
    def files(self) -> list[ReceivedFile]:
        """The files in its body, in order."""
        return list(_files(self.body.value))

    def first(self, name: str, other: str = "") -> str:
        """Return the first value of a query parameter, or `other`."""
        return next((value for key, value in self.query if key == name), other)


@define
class Reply:
    """An answer of the simulator."""

    status: int = 200
    body: Any = NOTHING
    """Written as JSON; `NOTHING` for none, bytes or text as they are."""
    media: str = "application/json"
    headers: dict[str, str] = field(factory=dict[str, str])

    @property
    def content(self) -> bytes:
        """The body as it is sent."""
        if self.body is NOTHING:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        if isinstance(self.body, str) and "json" not in self.media:
            return self.body.encode()
        return json.dumps(self.body, ensure_ascii=False).encode()

    @property
    def all_headers(self) -> dict[str, str]:
        """Its headers, with the media type of its body."""
        own = {name.lower(): value for name, value in self.headers.items()}
        return own if self.body is NOTHING else {"content-type": self.media, **own}


class Refused(Exception):
    """The vendor refuses a request; raised by a handler, it becomes the answer."""

    def __init__(self, answer: Reply) -> None:
        super().__init__(f"refused with {answer.status}")
        self.answer = answer


def received(method: str, target: str, headers: Mapping[str, str], content: bytes, base_path: str) -> Received:
    """Return a request from what came over the wire.

    Args:
        method: Its method.
        target: Path and query, as in its first line.
        headers: Its headers.
        content: Its body.
        base_path: The path of the base URL, which is taken away.
    """
    path, _, query = target.partition("?")
    if base_path and (path == base_path or path.startswith(f"{base_path}/")):
        path = path[len(base_path) :]
    pairs = tuple(parse_qsl(query, keep_blank_values=True))
    lower = {name.lower(): value for name, value in headers.items()}
    return Received(method.upper(), path or "/", pairs, query, lower, content)


def quoted(value: object) -> str:
    """Return a value as one part of a path."""
    return quote(str(value), safe="")


def _files(value: Any) -> list[ReceivedFile]:
    if isinstance(value, ReceivedFile):
        return [value]
    parts = [*mapping(value).values(), *listing(value)]
    return [file for part in parts for file in _files(part)]
