# Copied from generator/runtime/paging.py; edit it there, then generate again.
"""Paging: listings that are fetched page by page, as they are needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

from .errors import UnreadableAnswer

if TYPE_CHECKING:
    from .call import Call
    from .dialect import Dialect

T = TypeVar("T")


@frozen
class Page(Generic[T]):
    """One page of a listing."""

    items: list[T]
    number: int
    """From 1."""
    total: int | None
    """Rows on all pages together, where the vendor says."""
    raw: object = field(repr=False)
    """The answer as it came, with all that stood beside the rows."""
    has_next: bool
    """Whether another page follows, as far as can be told."""


class _Walk(Generic[T]):
    """Goes from page to page; knows when to stop."""

    def __init__(self, dialect: Dialect, call: Call[T]) -> None:
        self._dialect = dialect
        self._before: object = None
        self.call: Call[T] | None = dialect.first_call(call)

    def passed(self, page: Page[T]) -> None:
        """Take note of a page and look for the next one."""
        # The answer may hold a counter of its own, so the rows alone tell whether the server repeats itself.
        rows = self._dialect.rows(self.call, page.raw) if self.call is not None else None
        if self.call is not None and rows == self._before and (page.items or page.has_next):
            raise UnreadableAnswer(
                f"page {page.number} is the one before it again; the listing would never end"
            ).placed(self.call)
        self._before = rows
        self.call = self._dialect.next_call(self.call, page) if self.call is not None else None


class Pages(Generic[T]):
    """The items of a listing, fetched page by page while you go through them; each loop starts at the beginning."""

    def __init__(self, fetch: Callable[[Call[T]], Page[T]], dialect: Dialect, call: Call[T]) -> None:
        self._fetch = fetch
        self._dialect = dialect
        self._call = call

    def __repr__(self) -> str:
        return f"Pages({self._call.method} {self._call.route})"

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Go through the pages themselves."""
        walk = _Walk(self._dialect, self._call)
        while walk.call is not None:
            page = self._fetch(walk.call)
            walk.passed(page)
            yield page

    def collect(self, limit: int | None = None) -> list[T]:
        """Fetch all items, or the first `limit`."""
        return list(self if limit is None else islice(self, limit))

    def first(self) -> T | None:
        """Fetch the first item; `None` when there is none."""
        return next(iter(self), None)


class AsyncPages(Generic[T]):
    """The items of a listing, fetched page by page while you go through them; each loop starts at the beginning."""

    def __init__(self, fetch: Callable[[Call[T]], Awaitable[Page[T]]], dialect: Dialect, call: Call[T]) -> None:
        self._fetch = fetch
        self._dialect = dialect
        self._call = call

    def __repr__(self) -> str:
        return f"AsyncPages({self._call.method} {self._call.route})"

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[Page[T]]:
        """Go through the pages themselves."""
        return _PageByPage(self._fetch, _Walk(self._dialect, self._call))

    async def collect(self, limit: int | None = None) -> list[T]:
        """Fetch all items, or the first `limit`."""
        items: list[T] = []
        if limit is None or limit > 0:
            async for item in self:
                items.append(item)
                if len(items) == limit:
                    break
        return items

    async def first(self) -> T | None:
        """Fetch the first item; `None` when there is none."""
        items = await self.collect(1)
        return items[0] if items else None


# Classes where generators would be shorter: one that is left halfway needs no cleaning up, which trio insists on.


class _PageByPage(AsyncIterator[Page[T]]):
    def __init__(self, fetch: Callable[[Call[T]], Awaitable[Page[T]]], walk: _Walk[T]) -> None:
        self._fetch = fetch
        self._walk = walk

    async def __anext__(self) -> Page[T]:
        if self._walk.call is None:
            raise StopAsyncIteration
        page = await self._fetch(self._walk.call)
        self._walk.passed(page)
        return page


class _Items(AsyncIterator[T]):
    def __init__(self, pages: AsyncIterator[Page[T]]) -> None:
        self._pages = pages
        self._left: Iterator[T] = iter(())

    async def __anext__(self) -> T:
        while True:
            for item in self._left:
                return item
            self._left = iter((await anext(self._pages)).items)
