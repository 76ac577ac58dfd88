# Copied from generator/runtime/core/quirks.py; edit it there, then generate again.
"""Quirks: how one vendor differs from the others, as data that comes from the spec."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal, Protocol, TypeVar, cast

from .redaction import plain
from .values import UNSET, Unset, Value

T = TypeVar("T")

_WORD = re.compile(r"\w+")


def quirk(*ids: str) -> Callable[[T], T]:  # noqa: ARG001  read where it is written, in the source of overlays
    """Mark what handles quirks of the ledger, `@quirk("PX-07")`; it is returned as it is.

    Args:
        ids: The ids of the quirks.
    """
    return _same


def _same(marked: T) -> T:
    return marked


class When(Value):
    """A condition on an answer's members."""

    member: str
    """Dotted path of the member looked at."""

    equals: object | Unset = UNSET
    """The member has this value, of this very type: `False` is not `0`."""

    absent: bool = False
    """The member is missing or null."""

    truthy: bool = False
    """The member holds something: not null, empty, zero or false."""

    begins: tuple[str, ...] = ()
    """The member is text that begins with one of these phrases, whatever the case; words are compared whole."""

    def holds(self, document: object) -> bool:
        """Return whether the condition is met."""
        value: object
        if "." in self.member or type(document) is not dict:
            value = dig(document, self.member)
        else:
            value = cast("dict[str, object]", document).get(self.member, UNSET)
        if self.absent:
            return value is UNSET or value is None
        if value is UNSET:
            return False
        if self.truthy:
            return bool(value)
        if self.begins:
            return isinstance(value, str) and _begins_with(value, self.begins)
        return type(value) is type(self.equals) and value == self.equals


def _begins_with(text: str, phrases: tuple[str, ...]) -> bool:
    """Return whether a text, HTML left out, begins with the words of a phrase."""
    words = _WORD.findall(plain(text).casefold())
    return any(words[: len(wanted)] == wanted for phrase in phrases if (wanted := _WORD.findall(phrase.casefold())))


class Empty(Value):
    """What "nothing found" looks like on a listing: this status, with a JSON body that meets the conditions."""

    status: int = 404
    when: tuple[When, ...] = ()


class Failure(Value):
    """What a refusal looks like: inside a success answer, and in the body of any."""

    when: tuple[When, ...] = ()
    """Any of these met makes a success answer a refusal."""

    message: tuple[str, ...] = ("message", "error.message", "error_description", "error", "detail", "title", "errors")
    """Where the vendor's words are; the first path that leads to text wins."""

    fields: tuple[str, ...] = ("errors", "error")
    """Where the complaints per field are; the first path that leads to a mapping or a list of them wins."""

    empty: Empty | None = None
    """What an empty listing looks like where it comes as an error."""


class NotReadyRule(Value):
    """Success statuses that mean "not yet"."""

    status: tuple[int, ...] = (202,)
    message: str = "message"
    """Where the vendor says so."""

    poll: float = 10.0
    """Seconds to leave between two questions."""


class RetryRule(Value):
    """What may be tried again."""

    statuses: tuple[int, ...] = ()
    """Statuses worth another attempt, besides those of the runtime."""

    wait: float = 0.0
    """Seconds to leave, at least, before trying again after one of `statuses`."""

    safe: bool | None = None
    """Whether the call may be repeated when nobody knows if it was done; `None` goes by the method."""

    methods: tuple[str, ...] = ()
    """Methods that may be repeated when nobody knows if the call was done; empty: all that HTTP calls idempotent."""


class RateLimit(Value):
    """How many requests the vendor takes, and the headers with what is left."""

    requests: int
    per: float
    """Seconds."""

    limit: str | None = None
    remaining: str | None = None
    reset: str | None = None


class Paging(Value):
    """How a listing is walked."""

    style: Literal["page", "offset", "cursor", "link", "next"] = "page"
    """What asks for the next page: its number, the number of rows before it, a text from the answer before it, the URL
    in the header `Link`, or the URL in a member of the answer."""

    page: str = "page"
    """Parameter holding the page number, the offset, or the cursor."""

    limit: str | None = None
    """Parameter holding the page size."""

    limit_max: int | None = None
    """Largest page size; asked for when the caller does not say, and in place of a larger one."""

    items: str | None = None
    """Member holding the rows; `None` when the answer is the bare array."""

    has_next: str | None = None
    total_pages: str | None = None
    total: str | None = None

    current: str | None = None
    """Member holding the number of a page, where nobody says what number the first one has: it is asked for without."""

    key: str | None = None
    """Member that identifies a row. With offsets, pages then overlap by a row, so that rows which appear or vanish
    meanwhile are noticed: none is left out, none comes twice."""

    select: str | None = None
    """Query parameter with which callers choose the members of a row; the key is always among them."""

    next: str | None = None
    """Member holding the cursor or the URL of the next page."""

    last_row: str | None = None
    """Member of the last row that is the cursor of the next page."""

    first: int = 1
    """Number of the first page."""

    inside: Literal["query", "body"] = "query"
    """Where the parameters are; in a body, a dot leads into a member."""

    lone_row: bool = False
    """Whether a page of one row may have this row in place of the list."""

    absent_when_empty: bool = False
    """Whether a page without rows leaves out their member."""


class FormStyle(Value):
    """How values become form keys."""

    nesting: Literal["flat", "php", "brackets", "dotted"] = "flat"
    """`php`: `a[0][b]`, scalars as `a[]`; `brackets`: `a[b]`, items as `a[]`; `dotted`: `a.b`;
    `flat`: a list is a repeated key and an object is JSON text."""

    booleans: tuple[str, str] = ("true", "false")
    """Spelling of true and of false."""

    null: str = ""
    """Spelling of null; `"omit"` leaves the key out, `"refuse"` raises `InvalidArgument`."""

    empty_list: str | None = None
    """Text sent under the plain key for a list without items; `None` leaves the key out."""

    max_fields: int | None = None
    """Most fields the server takes; PHP drops the others beyond 1000 without an error."""

    @property
    def ceiling(self) -> int | None:
        """Most fields that may be sent."""
        if self.max_fields is None:
            return 1000 if self.nesting == "php" else None
        return self.max_fields or None

    @property
    def most_files(self) -> int | None:
        """Most files that may be sent; PHP drops the others beyond 20 without an error."""
        return 20 if self.nesting == "php" else None

    @property
    def depth(self) -> int | None:
        """How deep values may be nested; PHP drops deeper values without an error."""
        return 64 if self.nesting == "php" else None


class FilterLanguage(Protocol):
    """The query language in which the vendor filters a listing."""

    @property
    def parameter(self) -> str:
        """The query parameter that holds the filter."""
        ...

    def query(self, where: object, returns: object, booleans: tuple[str, str]) -> Mapping[str, object]:
        """Return the query parameters of a filter; raise `InvalidArgument` if the language cannot express it.

        Args:
            where: The filter, as the caller wrote it.
            returns: The type of a row.
            booleans: Spelling of true and of false.
        """
        ...


class Quirks(Value):
    """All quirks of one vendor."""

    failure: Failure = Failure()
    retry: RetryRule = RetryRule()
    form: FormStyle = FormStyle()
    paging: Paging = Paging()
    rate_limit: RateLimit | None = None
    filter: FilterLanguage | None = None
    booleans: tuple[str, str] = ("true", "false")
    """Spelling of true and of false in paths, queries, headers and cookies."""

    query_null: str | None = None
    """Spelling of null in a query; `None` refuses it."""


def dig(document: object, path: str) -> object:
    """Follow a dotted path into an answer; `UNSET` where it leads nowhere. A member named by the whole path wins."""
    if isinstance(document, Mapping):
        members = cast("Mapping[str, object]", document)
        if path in members:
            return members[path]
        head, dot, rest = path.partition(".")
        return dig(members.get(head, UNSET), rest) if dot else UNSET
    if isinstance(document, list):
        rows = cast("list[object]", document)
        head, dot, rest = path.partition(".")
        if head.isdigit() and int(head) < len(rows):
            return dig(rows[int(head)], rest) if dot else rows[int(head)]
    return UNSET


def whole(value: object) -> int | None:
    """Read a whole number that may be text; `None` if it is not a number."""
    if isinstance(value, (int, str)) and not isinstance(value, bool):
        try:
            return int(value)
        except ValueError:
            return None
    return int(value) if isinstance(value, float) and value.is_integer() else None
