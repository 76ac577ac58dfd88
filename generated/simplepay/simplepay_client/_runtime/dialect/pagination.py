# Copied from generator/runtime/dialect/pagination.py; edit it there, then generate again.
"""Hooks for the pagination of one vendor: where a page begins, which rows it holds, which call fetches the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import evolve

from ..call.call import Call, Page
from ..core.errors import DecodeError, InvalidArgument
from ..core.http import httpx
from ..core.quirks import Paging, Quirks, dig, whole
from ..core.values import UNSET, is_unset
from ..params.params import with_item
from .page_arguments import asked, asking, with_one_body

T = TypeVar("T")

MOST_AHEAD = 64
"""Most pages that are fetched at the same time before any of them is looked at."""
_NUMBERED = ("page", "offset")


class Pagination:
    """The pagination hooks of a dialect."""

    def __init__(self, quirks: Quirks) -> None:
        self.quirks = quirks

    def paging(self, call: Call[Any]) -> Paging:
        """Return the pagination rule of a listing."""
        return call.paging or self.quirks.paging

    def page_parameters(self, call: Call[Any]) -> frozenset[str]:
        """Return the names of the parameters in which the calls for two pages of a listing differ."""
        paging = self.paging(call)
        if paging.style not in (*_NUMBERED, "cursor"):
            return frozenset()
        return frozenset(name for name in (paging.page, paging.limit) if name is not None)

    def first_call(self, call: Call[T]) -> Call[T]:
        """Return the call for the first page: its size within what the vendor allows, the paging key selected.

        Raises:
            InvalidArgument: The page size is not a whole number from 1 on, or the offset is negative.
        """
        paging = self.paging(call)
        call = with_one_body(call, paging)
        place = asked(call, paging, paging.page)
        if paging.style in _NUMBERED and not is_unset(place) and place is not None:
            _number_from(paging.page, place, 0)
        if paging.limit is not None:
            call = asking(call, paging, self._first_size(paging, asked(call, paging, paging.limit)))
        if paging.key is not None and paging.select is not None:
            # Without its key, two rows cannot be compared, so pages could not overlap.
            chosen = with_item(call.query.get(paging.select, UNSET), paging.key)
            call = call if is_unset(chosen) else evolve(call, query={**call.query, paging.select: chosen})
        return call

    def _first_size(self, paging: Paging, size: object) -> dict[str, object]:
        """Return the page size to ask for, by its parameter; nothing where the caller's choice, or none, stays."""
        if paging.limit is None or size is None:
            return {}
        if is_unset(size):
            return {} if paging.limit_max is None else {paging.limit: paging.limit_max}
        wanted = _number_from(paging.limit, size, 1)
        return {paging.limit: wanted if paging.limit_max is None else min(wanted, paging.limit_max)}

    def selects(self, call: Call[Any]) -> bool:
        """Return whether the caller chose the members of each row."""
        select = self.paging(call).select
        return select is not None and not is_unset(call.query.get(select, UNSET))

    def rows(self, call: Call[Any], document: object) -> object:
        """Return the rows of a page; a bare array is taken even where a member is documented."""
        paging = self.paging(call)
        rows = document if paging.items is None or _bare(document) else dig(document, paging.items)
        if paging.absent_when_empty and (rows is UNSET or rows in (None, "", {})):
            return []
        return [rows] if paging.lone_row and _is_object(rows) else rows

    def total(self, call: Call[Any], document: object) -> int | None:
        """Return how many rows there are on all pages, where the vendor says."""
        member = self.paging(call).total
        return whole(dig(document, member)) if member is not None else None

    def has_next(self, call: Call[Any], document: object, count: int) -> bool:
        """Return whether another page may follow one of `count` rows.

        A page that is shorter than asked for proves nothing: the vendor may allow fewer rows than documented. Where the
        answer does not say whether more follow, only a page without rows is the last.
        """
        if self.paging(call).items is not None and isinstance(document, list):
            return False
        more = self.says_more(call, document, count)
        return count > 0 if more is None else more

    def says_more(self, call: Call[Any], document: object, count: int) -> bool | None:
        """Return whether the answer says that another page follows; `None` when it does not say."""
        paging = self.paging(call)
        if paging.has_next is not None:
            flag = dig(document, paging.has_next)
            if flag is not UNSET and flag is not None:
                return flag not in (False, 0, "0", "false", "")
        if paging.style not in _NUMBERED:
            # The last row is a cursor on every page, so it does not tell whether more follow.
            return None if paging.last_row is not None else _is_given(dig(document, paging.next or ""))
        return None if self._is_unknown_place(call) else self._counts_more(call, document, count)

    def _counts_more(self, call: Call[Any], document: object, count: int) -> bool | None:
        """Return whether the number of pages or rows says that another page follows; `None` without such a number."""
        paging = self.paging(call)
        before, size = self._position(call)
        if paging.style == "page" and paging.total_pages is not None:
            pages = whole(dig(document, paging.total_pages))
            if pages is not None:
                return before - paging.first + 1 < pages
        total = self.total(call, document)
        if total is None:
            return None
        if paging.style == "offset":
            return count > 0 and before + count < total
        # The number of a page tells how many rows come before it only where each page is as long as asked for.
        return (before - paging.first + 1) * size < total if count == size and size is not None else None

    def next_call(self, call: Call[T], page: Page[T]) -> Call[T] | None:
        """Return the call for the page after this one; `None` when it is the last.

        Raises:
            DecodeError: The answer says that another page follows, but not which.
        """
        if not page.has_next:
            return None
        paging = self.paging(call)
        if paging.style == "cursor":
            return asking(call, paging, {paging.page: self._cursor(call, page)})
        if paging.style not in _NUMBERED:
            if page.following is None:
                raise DecodeError("the answer says that more rows follow, but names no next page").placed(call)
            return page.following
        call = self._counted(call, page)
        step = 1 if paging.style == "page" else self._step(call, page)
        return asking(call, paging, {paging.page: self.place(call) + step})

    def _counted(self, call: Call[T], page: Page[T]) -> Call[T]:
        """Return the call for the first page with the number that the answer says this page has."""
        paging = self.paging(call)
        if paging.current is None or not is_unset(asked(call, paging, paging.page)):
            return call
        number = whole(dig(page.raw, paging.current))
        if number is None:
            text = f"more rows follow, but no number of the first page is in {paging.current}"
            raise DecodeError(text).placed(call)
        words: dict[str, Any] = {**vars(paging), "first": number, "current": None}
        return evolve(call, paging=Paging(**words))

    def _is_unknown_place(self, call: Call[Any]) -> bool:
        """Return whether nobody knows how many pages come before the one that a call asks for."""
        paging = self.paging(call)
        return paging.current is not None and not is_unset(asked(call, paging, paging.page))

    def _cursor(self, call: Call[T], page: Page[T]) -> object:
        """Return the cursor of the page after this one."""
        paging = self.paging(call)
        if paging.last_row is None:
            at, cursor = paging.next, dig(page.raw, paging.next or "")
        else:
            rows = self.rows(call, page.raw)
            last = cast("list[object]", rows)[-1] if isinstance(rows, list) and rows else UNSET
            at, cursor = paging.last_row, dig(last, paging.last_row)
        if not _is_given(cursor) or not isinstance(cursor, (str, int, float)):
            raise DecodeError(f"the answer says that more rows follow, but has no cursor in {at}").placed(call)
        return cursor

    def next_address(self, call: Call[Any], document: object, headers: httpx.Headers) -> str | None:
        """Return the URL of the next page, as an answer gives it; `None` if there is none."""
        paging = self.paging(call)
        if paging.style == "link":
            from .page_links import next_link  # only for those who follow links

            return next_link(headers)
        address = dig(document, paging.next) if paging.style == "next" and paging.next is not None else None
        if not _is_given(address):
            return None
        if not isinstance(address, str):
            raise DecodeError(f"expected a URL in {paging.next}, got {type(address).__name__}")
        return address

    def address(self, call: Call[Any]) -> str | None:
        """Return what tells the page of a call from others: its cursor or URL; `None` where pages are counted."""
        paging = self.paging(call)
        if paging.style in _NUMBERED:
            return None
        cursor = asked(call, paging, paging.page)
        return f"{call.route} {'' if is_unset(cursor) else cursor!r}"

    def asking_total(self, call: Call[T]) -> Call[T]:
        """Return the call whose response has the number of rows. By default this is the same call."""
        return call

    def calls_ahead(self, call: Call[T], page: Page[T]) -> list[Call[T]]:
        """Return the calls for the next pages after this one, as far as the vendor tells how many there are.

        They are no more than `MOST_AHEAD`: how many there are is the vendor's word.
        """
        count = self._count(call, page)
        if not page.has_next or page.total is None or not count or self.paging(call).style not in _NUMBERED:
            return []
        call = self._counted(call, page)
        paging, (before, size) = self.paging(call), self._position(call)
        if paging.style == "page":
            # A page that is shorter than asked for is the last if those before it are not.
            is_last = size is not None and (before - paging.first) * size + count == page.total
            places = range(before + 1, before + 1 if is_last else -(-page.total // count) + paging.first)
        else:
            step = self._step(call, page)
            places = range(before + step, page.total - (count - step), step)
        return [asking(call, paging, {paging.page: place}) for place in places[:MOST_AHEAD]]

    def keys(self, call: Call[Any], document: object) -> list[object] | None:
        """Return the key of each row of a page, or `None` if the pages of this listing do not overlap."""
        paging = self.paging(call)
        _, size = self._position(call)
        rows = self.rows(call, document)
        if paging.key is None or paging.style != "offset" or size is None or size < 2 or not isinstance(rows, list):
            return None
        keys = [dig(row, paging.key) for row in cast("list[object]", rows)]
        usable = all(isinstance(key, (str, int)) for key in keys) and len(set(keys)) == len(keys)
        return keys if usable else None

    def call_before(self, call: Call[T], start: int) -> Call[T] | None:
        """Return the call for the page before this one; `None` when this one starts at the beginning."""
        paging = self.paging(call)
        before, size = self._position(call)
        if paging.style != "offset" or size is None or before <= start:
            return None
        return asking(call, paging, {paging.page: max(start, before - (size - 1))})

    def place(self, call: Call[Any]) -> int:
        """Return where a call's page begins: its number, or its offset."""
        return self._position(call)[0]

    def page_size(self, call: Call[Any]) -> int | None:
        """Return how many rows a call asks for; `None` where it does not say."""
        return self._position(call)[1]

    def skipped(self, call: Call[Any]) -> int | None:
        """Return how many rows come before the first page of a walk; `None` where that cannot be known."""
        paging = self.paging(call)
        if paging.style not in _NUMBERED:
            return 0 if is_unset(asked(call, paging, paging.page)) else None
        if self._is_unknown_place(call):
            return None
        place = self.place(call)
        return place if paging.style == "offset" else 0 if place == paging.first else None

    def rows_before(self, call: Call[Any], place: int, each: int) -> int | None:
        """Return how many rows come before the page of a number, if each page has so many; `None` if nobody knows."""
        paging = self.paging(call)
        is_numbered = paging.style == "page" and paging.current is None and place > paging.first
        return (place - paging.first) * each if is_numbered else None

    def page_number(self, call: Call[Any]) -> int:
        """Return the number of the page that a call asks for, from 1."""
        before, size = self._position(call)
        style = self.paging(call).style
        if style == "page":
            return before - self.paging(call).first + 1
        return before // size + 1 if size and style == "offset" else 1

    def _step(self, call: Call[T], page: Page[T]) -> int:
        """Return by how much the offset grows: by the rows that came, not by those that were asked for.

        The vendor may allow fewer rows on a page than documented. Where rows have a key, pages overlap by one.
        """
        count = self._count(call, page)
        return max(1, count - 1) if self.keys(call, page.raw) else max(1, count)

    def _count(self, call: Call[T], page: Page[T]) -> int:
        rows = self.rows(call, page.raw)
        return len(cast("list[object]", rows)) if isinstance(rows, list) else len(page.items)

    def _position(self, call: Call[Any]) -> tuple[int, int | None]:
        paging = self.paging(call)
        first = paging.first if paging.style == "page" else 0
        at = whole(asked(call, paging, paging.page)) if paging.style in _NUMBERED else None
        return (first if at is None else at), whole(asked(call, paging, paging.limit))


def _is_given(value: object) -> bool:
    """Return whether a member of an answer names a next page."""
    return value is not UNSET and value not in (None, "", False)


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping)


def _bare(document: object) -> bool:
    return isinstance(document, list)


def _number_from(name: str, value: object, least: int) -> int:
    """Return the caller's value for a page parameter as a number, or raise `InvalidArgument`."""
    number = whole(value)
    if number is None or number < least:
        raise InvalidArgument(f"{name} is {value!r}; give a whole number from {least} on")
    return number
