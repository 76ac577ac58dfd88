# Copied from generator/runtime/apps/simulator/listings.py; edit it there, then generate again.
"""Pages of listings: which rows a request gets, and what the answer says about the others."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from .document.values import Row, mapping, put_at
from .request import Received


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
        asked = _whole(request.first(str(self.word.get("limit", ""))), size)
        most = min(number for number in (cap, self.word.get("limit-max"), max(asked, 1)) if isinstance(number, int))
        start = request.first(str(self.word.get("page", "")))
        if self.word.get("style") == "offset":
            offset = max(0, _whole(start, 0))
            return RowPage(rows[offset : offset + most], len(rows), offset // most + 1, most, offset)
        number = max(1, _whole(start, 1))
        offset = (number - 1) * most
        return RowPage(rows[offset : offset + most], len(rows), number, most, offset)

    def told(self, body: Row, page: RowPage) -> None:
        """Write into an answer what the words say about the page."""
        said: dict[str, Any] = {
            "has-next": page.has_next,
            "total-pages": page.last,
            "total": page.total,
        }
        for word, value in said.items():
            path = self.word.get(word)
            if isinstance(path, str):
                put_at(body, path, value)
        for name, value in (("page", page.number), ("per_page", page.size), ("current_page", page.number)):
            for holder in (body, mapping(body.get("meta"))):
                if name in holder:
                    holder[name] = value


def _whole(text: str, other: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 16 else other
