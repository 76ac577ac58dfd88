# Copied from generator/runtime/paging/paging.py; edit it there, then generate again.
"""Paging: listings that are fetched page by page, as they are needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

from ..call.flow import Page
from .walk import Walk, counting

if TYPE_CHECKING:
    from ..call.call import Call
    from ..core.files import Progress
    from ..dialect.dialect import Dialect

T = TypeVar("T")


class Pages(Generic[T]):
    """The items of a listing, fetched page by page while you go through them; each loop starts at the beginning."""

    def __init__(self, fetch: Callable[[Call[T]], Page[T]], dialect: Dialect, call: Call[T]) -> None:
        self._fetch = fetch
        self._dialect = dialect
        self.call = call
        """The call for the listing."""

    def __repr__(self) -> str:
        return f"Pages({self.call.method} {self.call.route})"

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Go through the pages themselves."""
        return self._pages(self.call)

    def _pages(self, call: Call[T]) -> Iterator[Page[T]]:
        walk = Walk(self._dialect, call)
        while walk.call is not None:
            page = walk.passed(self._fetch(walk.call))
            if page is not None:
                yield page

    def collect(self, limit: int | None = None, *, progress: Progress | None = None) -> list[T]:
        """Fetch all items, or the first `limit`; `progress` is told after each page how many of how many there are."""
        if progress is None:
            return list(self if limit is None else islice(self, limit))
        items: list[T] = []
        for page in self._pages(self.call) if limit is None or limit > 0 else ():
            items += page.items
            progress(len(items), page.total)
            if limit is not None and len(items) >= limit:
                break
        return items[:limit]

    def first(self) -> T | None:
        """Fetch the first item; `None` when there is none."""
        return next(iter(self), None)

    def count(self) -> int | None:
        """Fetch the number of items; `None` when the vendor does not tell."""
        return self._fetch(counting(self._dialect, self.call)).total


class AsyncPages(Generic[T]):
    """The items of a listing, fetched page by page while you go through them; each loop starts at the beginning."""

    def __init__(self, fetch: Callable[[Call[T]], Awaitable[Page[T]]], dialect: Dialect, call: Call[T]) -> None:
        self._fetch = fetch
        self._dialect = dialect
        self.call = call
        """The call for the listing."""

    def __repr__(self) -> str:
        return f"AsyncPages({self.call.method} {self.call.route})"

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[Page[T]]:
        """Go through the pages themselves."""
        return _PageByPage(self._fetch, Walk(self._dialect, self.call))

    async def collect(self, limit: int | None = None, *, progress: Progress | None = None) -> list[T]:
        """Fetch all items, or the first `limit`; `progress` is told after each page how many of how many there are."""
        items: list[T] = []
        if limit is not None and limit <= 0:
            return items
        async for page in self.pages():
            items += page.items
            if progress is not None:
                progress(len(items), page.total)
            if limit is not None and len(items) >= limit:
                break
        return items[:limit]

    async def gather(self, concurrency: int = 4, *, progress: Progress | None = None) -> list[T]:
        """Fetch all items, several pages at the same time, in their order; the request budget is kept all the same.

        Where the vendor does not tell how many there are, it is one page after the other.

        Args:
            concurrency: Most requests under way at a time.
            progress: Called after each page with the items so far and how many there are.
        """
        dialect = self._dialect
        walk = Walk(dialect, self.call)
        items: list[T] = []
        ahead: dict[int, Page[T]] = {}
        while walk.call is not None:
            call = walk.call
            # What was fetched ahead is looked at like any other page: rows may have moved meanwhile.
            fetched = ahead.pop(dialect.place(call), None) or await self._fetch(call)
            page = walk.passed(fetched)
            if page is None:
                continue
            if not items:
                ahead = await self._ahead(dialect.calls_ahead(call, fetched), max(1, concurrency))
            items += page.items
            if progress is not None:
                progress(len(items), page.total)
        return items

    async def _ahead(self, calls: list[Call[T]], concurrency: int) -> dict[int, Page[T]]:
        import anyio

        found: dict[int, Page[T]] = {}
        failures: list[Exception] = []
        waiting = iter(calls)

        async def work() -> None:
            for call in waiting:
                try:
                    found[self._dialect.place(call)] = await self._fetch(call)
                except Exception as error:
                    failures.append(error)
                    group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for _ in range(min(concurrency, len(calls))):
                group.start_soon(work)
        if failures:
            raise failures[0]
        return found

    async def first(self) -> T | None:
        """Fetch the first item; `None` when there is none."""
        items = await self.collect(1)
        return items[0] if items else None

    async def count(self) -> int | None:
        """Fetch the number of items; `None` when the vendor does not tell."""
        page = await self._fetch(counting(self._dialect, self.call))
        return page.total


# Classes where generators would be shorter: one that is left halfway needs no cleaning up, which trio insists on.


class _PageByPage(AsyncIterator[Page[T]]):
    def __init__(self, fetch: Callable[[Call[T]], Awaitable[Page[T]]], walk: Walk[T]) -> None:
        self._fetch = fetch
        self._walk = walk

    async def __anext__(self) -> Page[T]:
        while self._walk.call is not None:
            page = self._walk.passed(await self._fetch(self._walk.call))
            if page is not None:
                return page
        raise StopAsyncIteration


class _Items(AsyncIterator[T]):
    def __init__(self, pages: AsyncIterator[Page[T]]) -> None:
        self._pages = pages
        self._left: Iterator[T] = iter(())

    async def __anext__(self) -> T:
        while True:
            for item in self._left:
                return item
            self._left = iter((await anext(self._pages)).items)
