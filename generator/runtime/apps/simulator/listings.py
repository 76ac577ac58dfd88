"""Pages of listings: which rows a request gets, and what the answer says about the others."""

from __future__ import annotations

from collections.abc import Container
from typing import Any
from urllib.parse import urlencode

from attrs import frozen

from .document.values import Row, mapping, put_at
from .request import Received

AFTER = "after_row"
"""The query parameter by which a simulator's own URLs lead to the next page."""

_CURSOR = "row-"


@frozen
class RowPage:
    """A page of rows."""

    rows: list[Row]
    total: int
    """Of all pages."""
    number: int
    """From 1."""
    size: int
    """Most rows of a page."""
    offset: int

    @property
    def last(self) -> int:
        """The number of the last page; 1 where there are no rows."""
        return max(1, -(-self.total // self.size))

    @property
    def has_next(self) -> bool:
        """Whether rows follow."""
        return self.offset + len(self.rows) < self.total


_OFFSETS = ("offset", "skip")
_PAGES = ("page", "page_number")
_LIMITS = ("limit", "per_page", "page_size", "size", "take")


def usual_words(names: Container[str]) -> Row:
    """Return the paging words for what a listing's parameters are usually called; empty if there are no such two."""
    limit = next((name for name in _LIMITS if name in names), None)
    for style, pages in (("offset", _OFFSETS), ("page", _PAGES)):
        page = next((name for name in pages if name in names), None)
        if page is not None and limit is not None:
            return {"style": style, "page": page, "limit": limit}
    return {}


@frozen
class Paging:
    """The paging words of an operation, `x-pagination`."""

    word: Row

    @property
    def is_paged(self) -> bool:
        """Whether there are any."""
        return bool(self.word)

    def cut(self, rows: list[Row], request: Received, cap: int | None, size: int) -> RowPage:
        """Return the page that a request asks for.

        Args:
            rows: All rows.
            request: The request.
            cap: Most rows that a page has, whatever is asked for.
            size: Rows of a page where the request does not say.
        """
        asked = _whole(self._given(request, "limit"), size)
        most = min(number for number in (cap, self.word.get("limit-max"), max(asked, 1)) if isinstance(number, int))
        start = self._given(request, "page")
        if self.word.get("style", "page") != "page":
            offset = self._offset(rows, request, start)
            return RowPage(rows[offset : offset + most], len(rows), offset // most + 1, most, offset)
        first = 0 if self.word.get("first") == 0 else 1
        number = max(first, _whole(start, first)) - first + 1
        offset = (number - 1) * most
        return RowPage(rows[offset : offset + most], len(rows), number, most, offset)

    def _given(self, request: Received, word: str) -> str:
        """Return the value of a paging parameter in the query or the body; an empty text without one."""
        name = str(self.word.get(word, "page" if word == "page" else ""))
        if self.word.get("in") != "body":
            # The members of an object are parameters of their own.
            return request.first(name) or request.first(name.rpartition(".")[2])
        value: Any = request.body.value
        for part in name.split("."):
            value = mapping(value).get(part)
        return "" if value is None else str(value)

    def _offset(self, rows: list[Row], request: Received, start: str) -> int:
        """Return how many rows come before a page that is not asked for by number."""
        style, last_row = self.word.get("style"), self.word.get("last-row")
        if style == "offset":
            return max(0, _whole(start, 0))
        if isinstance(last_row, str):
            return next((at + 1 for at, row in enumerate(rows) if start and str(row.get(last_row)) == start), 0)
        return _whole((start if style == "cursor" else request.first(AFTER)).removeprefix(_CURSOR), 0)

    def following(self, page: RowPage, request: Received) -> str | None:
        """Return the cursor or the URL of the page behind one; None if it is the last."""
        if not page.has_next:
            return None
        reach = page.offset + len(page.rows)
        if self.word.get("style") == "cursor":
            return f"{_CURSOR}{reach}"
        kept = [pair for pair in request.query if pair[0] != AFTER]
        return f"?{urlencode([*kept, (AFTER, str(reach))])}"

    def linked(self, page: RowPage, request: Received) -> dict[str, str]:
        """Return the header `Link` of a page, where the words say that there is one."""
        url = self.following(page, request) if self.word.get("style") == "link" else None
        return {} if url is None else {"Link": f'<{url}>; rel="next"'}

    def write_to(self, body: Row, page: RowPage, request: Received | None = None) -> None:
        """Write into an answer what the words say about the page; the next one is that of a request."""
        following = self.word.get("next")
        if isinstance(following, str) and request is not None:
            put_at(body, following, self.following(page, request))
        values: dict[str, Any] = {
            "has-next": page.has_next,
            "total-pages": page.last,
            "total": page.total,
            "current": page.number,
        }
        for word, value in values.items():
            path = self.word.get(word)
            if isinstance(path, str):
                put_at(body, path, value)
        for name, value in (("page", page.number), ("per_page", page.size), ("current_page", page.number)):
            for holder in (body, mapping(body.get("meta"))):
                if name in holder and not isinstance(holder[name], dict | list):
                    holder[name] = value


def _whole(text: str, other: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 16 else other
