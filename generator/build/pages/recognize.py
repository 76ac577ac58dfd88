"""Recognize how a listing is paged, from parameters and answer members that agree.

A wrong guess loses rows. So a rule is only returned if the names cannot mean anything else; and whatever the rule, the
client ends with an error if pages repeat, a cursor does not move on, or rows are missing from a documented total.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from ...read.resolve import Node
from ...text.identifiers import words_of
from ...text.lexicon import READING
from ...text.words import words
from ..media import is_xml
from .members import Member, Schemas, is_part_of_thing, rows_in
from .parameters import CURSORS, LIMITS, OFFSETS, PAGES, PLAIN_LIMITS, Asked, asked_in

_MORE = frozenset(
    words("has_more has_next has_next_page has_more_items has_more_results more_available more next_page_exists")
)
_TOTAL_PAGES = frozenset(
    words("total_pages page_count num_pages pages_count last_page total_page number_of_pages pages")
)
_TOTAL = frozenset(
    words(
        """total total_count total_items total_results total_records total_elements total_rows total_entries
        total_number total_size total_hits totalcount"""
    )
)
_MATCHED = frozenset(words("filter_count filtered_count count_filtered records_filtered total_filtered filtered_total"))
"""Names of members that have the number of rows by the caller's filter, which the number beside it does not heed."""

_NEXT_CURSORS = frozenset(
    words(
        """next_cursor next_page_token next_token continuation_token next_continuation_token next_marker next_iterator
        iterator end_cursor after_cursor next_page_cursor next_page_id next_after scroll_id last_evaluated_key
        next_start_key"""
    )
)
"""Names of members that can only be the cursor of the next page."""

_CURSORS_AROUND = frozenset(words("cursors cursor next_page paging pagination page_info page meta next"))
"""Objects in which `next`, `after`, `cursor` or `offset` is the cursor of the next page."""

_ABOUT = frozenset(
    words(
        """page pages paging pagination paginator meta metadata list info cursor cursors links link navigation result
        results response summary collection"""
    )
)
"""Words in the names of objects that describe a listing."""

_CURRENT = frozenset(words("page page_number current_page page_index page_num current_page_number"))
"""Names of members that have the number of the page."""

_PART = re.compile(r"\b(?:this|current|per) page\b|\breturned\b|\bin (?:the|this) response\b", re.IGNORECASE)
"""What is said of a number that only counts the rows of one page."""

_NEXT = re.compile(r"\bnext\b|\bsubsequent\b|\bfollowing\b|\bcontinue\b|\bpass\b", re.IGNORECASE)
_URLS = frozenset(
    words("next_url next_page_url next_link next_page_uri next_uri next_href odata_next_link next_page_link")
)
_LINKS = frozenset(words("links link _links paging pagination meta page_links navigation next"))
_PAGE_NUMBER = re.compile(r"\bpage (?:number|index)\b|\bnumber of the page\b", re.IGNORECASE)
_HEADER = re.compile(r"\bnext\b|\bpaginat|\bpages?\b", re.IGNORECASE)
_AFTER = frozenset(words("after after_id starting_after start_after page_after"))
_IDENTITY = re.compile(r"\bids?\b|\bidentifier\b|\bcursor\b", re.IGNORECASE)


@frozen
class Listing:
    """What is known of an operation that may be a listing."""

    items: str | None
    """The path of the rows; None if the answer is the bare list."""

    row: Node | None
    members: tuple[Member, ...]
    asked: tuple[Asked, ...]
    links: str
    """What the document says of the header `Link`; empty if it has none."""

    schemas: Schemas

    def find(self, names: Iterable[str], kind: str) -> Member | None:
        """Return the only member with one of these names that may have a type."""
        members = [
            member for member in self.members if member.name in names and member.has(kind) and self._is_about(member)
        ]
        return members[0] if len(members) == 1 else None

    def parameter(self, names: Iterable[str]) -> Asked | None:
        """Return the only number with one of these names among the parameters."""
        numbers = [asked for asked in self.asked if asked.name in names and asked.is_number]
        return numbers[0] if len(numbers) == 1 else None

    def _is_about(self, member: Member) -> bool:
        """Return whether a member says something about the whole listing."""
        is_here = not member.around or not _ABOUT.isdisjoint(member.around.split("_"))
        return is_here and _PART.search(member.text) is None


def listing_of(schemas: Schemas, method: str, path: str, operation: Node, shared: Node) -> Listing | None:
    """Return what is known of an operation if its only success answer is a list in JSON; None for any other."""
    if method == "POST" and not _reads(operation, path):
        return None
    answers = [
        (schemas.resolved(answer), status) for status, answer in operation.members("responses") if status[:1] == "2"
    ]
    with_body = [answer for answer, _ in answers if answer.members("content")]
    schema = _json_schema(with_body[0]) if len(with_body) == 1 else None
    if schema is None:
        return None
    answer = with_body[0]
    asked = tuple(asked_in(schemas, operation, shared))
    links = " ".join(_said_of_links(schemas, answer))
    return _with_rows(Listing(None, None, (), asked, links, schemas), schema)


def _json_schema(answer: Node) -> Node | None:
    """Return the schema of an answer that is read as JSON; None if it may be something else.

    Frameworks write one schema for several media types: `text/plain`, `application/json` and `text/json`, or for any.
    XML beside JSON does not matter: a client that reads pages asks for JSON.
    """
    contents = _without_xml(answer)
    read = [content for media, content in contents if _is_json(media) or (media == "*/*" and len(contents) == 1)]
    first = read[0].get("schema") if read else None
    written = [content.value.get("schema") for _, content in contents if isinstance(content.value, dict)]
    return first if first is not None and written == [first.value] * len(contents) else None


def _without_xml(answer: Node) -> list[tuple[str, Node]]:
    return [(media, content) for media, content in answer.members("content") if not is_xml(media)]


def _is_json(media: str) -> bool:
    bare = media.partition(";")[0].strip().lower()
    return bare in ("application/json", "text/json") or bare.endswith("+json")


def _with_rows(listing: Listing, schema: Node) -> Listing | None:
    """Return a listing with the members and rows of its answer; None if there are none that are plain to see."""
    schemas = listing.schemas
    if (row := schemas.items(schema)) is not None:
        return evolve(listing, row=row)
    members = tuple(schemas.members(schema))
    items = rows_in(members)
    if items is None or is_part_of_thing(items, members):
        return None
    holder = next(member for member in members if member.path == items)
    return evolve(listing, items=items, row=schemas.items(holder.node), members=members)


def rule_of(listing: Listing) -> Mapping[str, object] | None:
    """Return how a listing is paged, as a value of `x-pagination`; None if that is not plain to see."""
    for recognize in (_by_cursor, _by_page, _by_offset, _by_url, _by_header, _by_rows):
        if (rule := recognize(listing)) is not None:
            items = {} if listing.items is None else {"items": listing.items}
            return {**rule, **items}
    return None


def _by_cursor(listing: Listing) -> dict[str, object] | None:
    given = [asked for asked in listing.asked if asked.name in CURSORS and asked.is_text and not asked.is_number]
    pairs = [(asked, member) for asked in given for member in _next_cursors(listing, asked)]
    more = listing.find(_MORE, "boolean")
    flag = {} if more is None else {"has-next": more.path}
    if len(pairs) == 1:
        asked, member = pairs[0]
        return {"style": "cursor", **_place(asked), **_limit(listing, asked), "next": member.path, **flag}
    by_row = _by_last_row(listing, given) if flag and not pairs else None
    return None if by_row is None else {**by_row, **flag}


def _by_last_row(listing: Listing, given: Sequence[Asked]) -> dict[str, object] | None:
    """Return the rule by which the id of the last row is the cursor: only if the document says that it takes an id."""
    afters = [asked for asked in given if asked.name in _AFTER]
    if len(afters) != 1:
        return None
    asked = afters[0]
    if asked.name not in ("starting_after", "after_id") and not _IDENTITY.search(asked.member.text):
        return None
    # Rows of several kinds may have no id that all of them have; then the answer may say it.
    last = listing.find(("last_id",), "string")
    at = {"last-row": "id"} if _has_id(listing) else {"next": last.path} if last is not None else None
    return None if at is None else {"style": "cursor", **_place(asked), **_limit(listing, asked), **at}


def _next_cursors(listing: Listing, asked: Asked) -> Iterator[Member]:
    """Yield the members of the answer that can only be the next value of a parameter."""
    for member in listing.members:
        if not member.has("string") or "object" in member.kinds or "array" in member.kinds or _is_url(member):
            continue
        if member.name.startswith(("prev", "before", "current", "first", "start")):
            continue
        if _is_next_cursor(member, asked.name) or (
            # A member called like the parameter may only repeat what was asked for.
            asked.name in (member.name, f"{member.around}_{member.name}")
            and asked.name not in ("page", "offset")
            and (_NEXT.search(member.text) or listing.find(_MORE, "boolean") is not None)
        ):
            yield member


def _is_next_cursor(member: Member, parameter: str) -> bool:
    """Return whether a member can only be the next cursor, by its name and place."""
    if member.name in _NEXT_CURSORS or member.name == f"next_{parameter}":
        return True
    if member.around.startswith("next"):
        return member.name in ("after", "cursor", "token", parameter)
    if member.name == "next" and not member.around:
        return "cursor" in member.text.lower()
    return member.around in _CURSORS_AROUND and member.name in ("next", "after")


def _by_page(listing: Listing) -> dict[str, object] | None:
    asked = listing.parameter(PAGES)
    if asked is None:
        return None
    counts = _counts(listing)
    first: dict[str, object] = {"first": 0} if asked.counts_from(0) else {}
    if not (asked.counts_from(1) or first):
        if (current := _current(listing)) is None:
            return None
        # Nobody says whether the first page is 0 or 1; its answer does.
        first = {"current": current.path}
    return {"style": "page", **_place(asked), **_limit(listing, asked), **first, **counts} if counts else None


def _current(listing: Listing) -> Member | None:
    """Return the only member that has the number of the page it is on."""
    members = [member for member in listing.members if member.name in _CURRENT and member.has("integer")]
    members = [member for member in members if not member.around or not _ABOUT.isdisjoint(member.around.split("_"))]
    return members[0] if len(members) == 1 else None


def _by_offset(listing: Listing) -> dict[str, object] | None:
    asked = listing.parameter(OFFSETS)
    limit = {} if asked is None else _limit(listing, asked)
    if asked is None or not limit or asked.counts_from(1) or _PAGE_NUMBER.search(asked.member.text):
        return None
    if asked.name in ("start",) and not asked.counts_from(0):
        return None
    total, more = _total(listing), listing.find(_MORE, "boolean")
    if total is None and more is None:
        return None
    counts = {"total": total.path} if total is not None else {}
    return {"style": "offset", **_place(asked), **limit, **counts, **({"has-next": more.path} if more else {})}


def _by_rows(listing: Listing) -> dict[str, object] | None:
    """Return the rule by which rows are skipped until none come, if the document says that they count from 0."""
    asked = listing.parameter(OFFSETS)
    limit = {} if asked is None else _limit(listing, asked)
    if asked is None or not limit or _PAGE_NUMBER.search(asked.member.text):
        return None
    counts_rows = asked.wire == "$skip" or asked.counts_from(0)
    return {"style": "offset", **_place(asked), **limit} if counts_rows else None


def _counts(listing: Listing) -> dict[str, object]:
    """Return what tells the last page: a flag, the number of pages, the number of rows."""
    more, pages, total = (
        listing.find(_MORE, "boolean"),
        listing.find(_TOTAL_PAGES, "integer"),
        _total(listing),
    )
    return {
        **({} if more is None else {"has-next": more.path}),
        **({} if pages is None else {"total-pages": pages.path}),
        **({} if total is None else {"total": total.path}),
    }


def _total(listing: Listing) -> Member | None:
    """Return the member that has the number of rows on all pages; if two have one, that of the rows asked for."""
    is_told = any(member.name in _MATCHED for member in listing.members)
    return listing.find(_MATCHED if is_told else _TOTAL, "integer")


def _by_url(listing: Listing) -> dict[str, object] | None:
    members = [member for member in listing.members if _is_next_url(member, listing.members)]
    if len(members) != 1 or any(asked.inside == "body" for asked in listing.asked if asked.name in PAGES | CURSORS):
        return None
    return {"style": "next", "next": members[0].path, **_limit(listing, None)}


def _is_next_url(member: Member, members: Sequence[Member]) -> bool:
    if not member.has("string") or not member.kinds <= {"string"}:
        return False
    if member.name in _URLS:
        return True
    if member.name in ("href", "url", "uri"):
        return member.around in ("next", "next_page")
    if member.name != "next":
        return False
    if _is_url(member) or member.around in ("links", "link", "page_links", "navigation"):
        return True
    beside = {other.name: other for other in members if other.path.rpartition(".")[0] == member.path.rpartition(".")[0]}
    previous = beside.get("previous") or beside.get("prev")
    return previous is not None and _is_url(previous)


def _is_url(member: Member) -> bool:
    value = member.node.value
    text = member.text.lower()
    return (
        str(value.get("format", "")).startswith(("uri", "url", "iri"))
        or "http" in text
        or re.search(r"\b(?:url|uri|link)\b", text) is not None
    )


def _by_header(listing: Listing) -> dict[str, object] | None:
    return {"style": "link", **_limit(listing, None)} if _HEADER.search(listing.links) else None


def _place(asked: Asked) -> dict[str, object]:
    return {"page": asked.wire, **({"in": "body"} if asked.inside == "body" else {})}


def _limit(listing: Listing, beside: Asked | None) -> dict[str, object]:
    """Return the parameter of the page size, if it is beside that of the page."""
    limit = listing.parameter(LIMITS if beside is not None else PLAIN_LIMITS)
    inside = "query" if beside is None else beside.inside
    return {"limit": limit.wire} if limit is not None and limit.inside == inside else {}


def _has_id(listing: Listing) -> bool:
    """Return whether each row has an id."""
    names = (member.name for member in listing.schemas.members(listing.row)) if listing.row is not None else ()
    return "id" in names


def _reads(operation: Node, path: str) -> bool:
    """Return whether a POST only reads: by its operationId, `searchOrders`, or without one by its path, `/x/search`."""
    said = words_of(str(operation.value.get("operationId") or "")) or words_of(path.rstrip("/").rpartition("/")[2])
    return bool(said) and said[0] in READING | {"filter"}


def _said_of_links(schemas: Schemas, answer: Node) -> Iterator[str]:
    for name, header in answer.members("headers"):
        if name.lower() == "link":
            value = schemas.resolved(header).value
            yield f"{name} {value}"
