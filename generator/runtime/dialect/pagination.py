"""Hooks that say how one vendor's listings are walked: where a page begins, what is on it, which call comes next."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from attrs import evolve

from ..call.call import Call
from ..call.flow import Page
from ..core.quirks import Paging, Quirks, dig, whole
from ..core.values import UNSET

T = TypeVar("T")


class Listings:
    """The part of a dialect that knows pages."""

    quirks: Quirks

    def paging(self, call: Call[Any]) -> Paging:
        """Give how a listing is walked."""
        return call.paging or self.quirks.paging

    def first_call(self, call: Call[T]) -> Call[T]:
        """Give the call for the first page."""
        paging = self.paging(call)
        if paging.limit is None or paging.limit_max is None or call.query.get(paging.limit, UNSET) is not UNSET:
            return call
        return evolve(call, query={**call.query, paging.limit: paging.limit_max})

    def rows(self, call: Call[Any], document: object) -> object:
        """Give the rows of a page; a bare array is taken even where a member is documented."""
        items = self.paging(call).items
        if items is None:
            return document
        return document if _bare(document) else dig(document, items)

    def total(self, call: Call[Any], document: object) -> int | None:
        """Give how many rows there are on all pages, where the vendor says."""
        member = self.paging(call).total
        return whole(dig(document, member)) if member is not None else None

    def has_next(self, call: Call[Any], document: object, count: int) -> bool:
        """Tell whether another page follows one of `count` rows."""
        paging = self.paging(call)
        if paging.items is not None and isinstance(document, list):
            return False
        if paging.has_next is not None:
            said = dig(document, paging.has_next)
            if said is not UNSET and said is not None:
                return said not in (False, 0, "0", "false", "")
        before, size = self._position(call)
        if paging.style == "page" and paging.total_pages is not None:
            pages = whole(dig(document, paging.total_pages))
            if pages is not None:
                return before < pages
        total = self.total(call, document)
        if total is not None and paging.style == "offset":
            return count > 0 and before + count < total
        if total is not None and size is not None:
            return count > 0 and before * size < total
        if paging.has_next is not None:
            return False
        return count > 0 and (size is None or count >= size)

    def next_call(self, call: Call[T], page: Page[T]) -> Call[T] | None:
        """Give the call for the page after this one; `None` when it is the last."""
        if not page.has_next:
            return None
        paging = self.paging(call)
        before, size = self._position(call)
        # Offsets move by what was asked for: a vendor may leave out rows of a page that the caller may not see.
        step = 1 if paging.style == "page" else (size or len(page.items)) - self._overlap(call, page.raw)
        return evolve(call, query={**call.query, paging.page: before + step})

    def asking_total(self, call: Call[T]) -> Call[T]:
        """Give the call that makes the vendor tell how many rows there are; usually the same."""
        return call

    def calls_ahead(self, call: Call[T], page: Page[T]) -> list[Call[T]]:
        """Give the calls for all pages after this one, as far as the vendor tells how many there are."""
        paging = self.paging(call)
        before, size = self._position(call)
        if not page.has_next or page.total is None or not size:
            return []
        if paging.style == "page":
            places = range(before + 1, -(-page.total // size) + 1)
        else:
            step = size - self._overlap(call, page.raw)
            places = range(before + step, page.total - (size - step), step)
        return [evolve(call, query={**call.query, paging.page: place}) for place in places]

    def keys(self, call: Call[Any], document: object) -> list[object] | None:
        """Give what identifies each row of a page; `None` where pages cannot be told to overlap."""
        paging = self.paging(call)
        _, size = self._position(call)
        rows = self.rows(call, document)
        if paging.key is None or paging.style != "offset" or size is None or size < 2 or not isinstance(rows, list):
            return None
        keys = [dig(row, paging.key) for row in cast("list[object]", rows)]
        usable = all(isinstance(key, (str, int)) for key in keys) and len(set(keys)) == len(keys)
        return keys if usable else None

    def call_before(self, call: Call[T], start: int) -> Call[T] | None:
        """Give the call for the page before this one; `None` when this one starts at the beginning."""
        paging = self.paging(call)
        before, size = self._position(call)
        if paging.style != "offset" or size is None or before <= start:
            return None
        return evolve(call, query={**call.query, paging.page: max(start, before - (size - 1))})

    def place(self, call: Call[Any]) -> int:
        """Give where a call's page begins: its number, or its offset."""
        return self._position(call)[0]

    def page_number(self, call: Call[Any]) -> int:
        """Give the number of the page that a call asks for, from 1."""
        before, size = self._position(call)
        return before if self.paging(call).style == "page" else before // size + 1 if size else 1

    def _overlap(self, call: Call[Any], document: object) -> int:
        return 1 if self.keys(call, document) else 0

    def _position(self, call: Call[Any]) -> tuple[int, int | None]:
        paging = self.paging(call)
        first = 1 if paging.style == "page" else 0
        at = whole(call.query.get(paging.page, UNSET))
        size = whole(call.query.get(paging.limit, UNSET)) if paging.limit is not None else None
        return (first if at is None else at), size


def _bare(document: object) -> bool:
    return isinstance(document, list)
