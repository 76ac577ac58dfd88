# Copied from generator/runtime/paging/paging.py; edit it there, then generate again.
"""Paging: listings that are fetched page by page, as they are needed, and whether all rows came in the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import evolve

from ..call.call import Page
from ..core.errors import DecodeError

if TYPE_CHECKING:
    from ..call.call import Call
    from ..core.files import Progress
    from ..dialect.dialect import Dialect


T = TypeVar("T")

_DOUBTS = 3
"""How often the walk steps back from one place."""


class Walk(Generic[T]):
    """Goes from page to page; knows when to stop.

    Rows that appear or vanish while the walk goes on move the others. Where rows can be told apart, each page begins
    with the last row of the page before. If its first row is not known, rows vanished: the walk steps back until it
    meets one that is. Rows that were returned already are left out. So every row that is there all the time is
    returned, and none twice.

    A page that is shorter than asked for is not taken for the last. Where the vendor says how many rows there are,
    the walk ends when they came; where fewer came, it asks for the number again, since others may have deleted some
    meanwhile, and raises an error if rows are missing still.
    """

    def __init__(self, dialect: Dialect, call: Call[T]) -> None:
        self._dialect = dialect
        self._listing = call
        self._before: object = None
        self._seen: set[object] = set()
        self._doubted: Counter[int] = Counter()
        self._came = 0
        self._reach = 0
        self._least: int | None = None
        self._recounts = False
        first = dialect.first_call(call)
        self._start = dialect.place(first)
        self._skipped = dialect.skipped(first)
        self.call: Call[T] | None = dialect.asking_total(first)

    def passed(self, page: Page[T]) -> Page[T] | None:
        """Return what is new on a page, or `None` when there is nothing to return before the next call.

        Raises:
            DecodeError: The vendor sends the same page again and again, or fewer rows than it says there are.
        """
        call = self.call
        if call is None:
            return page
        if self._recounts:
            self._recounted(call, page)
            return None
        rows = self._dialect.rows(call, page.raw)
        length = len(cast("list[object]", rows)) if isinstance(rows, list) else len(page.items)
        more = self._dialect.says_more(call, page.raw, length)
        # The response may hold a counter of its own, so only the rows show whether the server repeats itself.
        if rows == self._before and (page.items or page.has_next):
            self._repeated(call, page, more is not None or length == self._dialect.page_size(call))
            return None
        self._count(page.total)
        keys = self._dialect.keys(call, page.raw)
        if keys is not None and self._stepped_back(call, keys):
            return None
        self._before = rows
        self._reach = self._dialect.place(call) + length
        new = page if keys is None else self._unseen(page, keys)
        self._came += len(new.items)
        self.call = None if more is None and self._is_last(call, page, new) else self._dialect.next_call(call, page)
        if self.call is None:
            self._ended()
        return new

    def _repeated(self, call: Call[T], page: Page[T], is_paged: bool) -> None:
        """End the walk at a page that repeats the one before it.

        Raises:
            DecodeError: The listing is paged, or rows are missing, so that the walk would never end.
        """
        if is_paged or self._misses(page.total):
            error = DecodeError(f"page {page.number} is the one before it again; the listing would never end")
            raise error.placed(call)
        # This listing is not paged at all, and does not say so.
        self._ended()

    def _unseen(self, page: Page[T], keys: list[object]) -> Page[T]:
        """Return a page without the rows that earlier pages had; `keys` has the key of each row."""
        items = [item for key, item in zip(keys, page.items, strict=True) if key not in self._seen]
        self._seen.update(keys)
        if len(items) == len(keys):
            return page
        return Page(items, page.number, page.total, page.raw, page.has_next)

    def _is_last(self, call: Call[T], page: Page[T], new: Page[T]) -> bool:
        """Return whether a page is the last where the vendor does not say so."""
        if page.total is not None and self._skipped is not None and not self._misses(page.total):
            return True
        furthest = max(self._doubted, default=0)
        return not new.items and (len(page.items) < 2 or self._dialect.place(call) >= furthest)

    def _stepped_back(self, call: Call[T], keys: list[object]) -> bool:
        """Return whether rows before this page vanished, so that the page before it is the next one to look at."""
        place, back = self._dialect.place(call), self._dialect.call_before(call, self._start)
        overlaps = bool(self._seen) and place < self._reach
        if not overlaps or (keys and keys[0] in self._seen):
            return False
        # A few times for each place: a listing without any order must not be walked for ever.
        if back is None or self._doubted[place] == _DOUBTS:
            return False
        self._doubted[place] += 1
        self._before = None
        self.call = back
        return True

    def _count(self, total: int | None) -> None:
        if total is not None:
            self._least = total if self._least is None else min(self._least, total)

    def _misses(self, total: int | None) -> int:
        """Return how many rows did not come, of those that the walk could meet."""
        if total is None or self._skipped is None:
            return 0
        return max(0, total - self._skipped - self._came)

    def _ended(self) -> None:
        """End the walk; where rows are missing, ask for their number again first."""
        self._recounts = self._misses(self._least) > 0
        self.call = counting(self._dialect, self._listing) if self._recounts else None

    def _recounted(self, call: Call[T], page: Page[T]) -> None:
        self._count(page.total)
        self.call, self._recounts = None, False
        if missing := self._misses(self._least):
            raise DecodeError(
                f"{self._came} of {self._came + missing} rows came, and no further page has the others. Rows that you "
                "may not see, or a listing that is in another order on each page, can be the reason: ask for it sorted"
            ).placed(call)


def counting(dialect: Dialect, call: Call[T]) -> Call[T]:
    """Return the call for as few items as possible and their number."""
    call = dialect.asking_total(dialect.first_call(call))
    limit = dialect.paging(call).limit
    return call if limit is None else evolve(call, query={**call.query, limit: 1})


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

    def to_rows(self, limit: int | None = None, *, flat: bool = False, unset: object = None) -> list[dict[str, Any]]:
        """Fetch all items, or the first `limit`, as dicts of Python names and values: for DataFrames and CSV files.

        Args:
            limit: Most rows to fetch.
            flat: Spread nested members over columns such as `owner.name`, and custom fields by their labels; all rows
                have the same columns then.
            unset: What stands for a member that was not said.
        """
        return _rows(self.collect(limit), flat, unset)

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

        pages: dict[int, Page[T]] = {}
        failures: list[Exception] = []
        waiting = iter(calls)

        async def work() -> None:
            for call in waiting:
                try:
                    pages[self._dialect.place(call)] = await self._fetch(call)
                except Exception as error:  # noqa: BLE001  raised when the group has ended
                    failures.append(error)
                    group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for _ in range(min(concurrency, len(calls))):
                group.start_soon(work)
        if failures:
            raise failures[0]
        return pages

    async def to_rows(
        self, limit: int | None = None, *, flat: bool = False, unset: object = None
    ) -> list[dict[str, Any]]:
        """Fetch all items, or the first `limit`, as dicts of Python names and values: for DataFrames and CSV files.

        Args:
            limit: Most rows to fetch.
            flat: Spread nested members over columns such as `owner.name`, and custom fields by their labels; all rows
                have the same columns then.
            unset: What stands for a member that was not said.
        """
        return _rows(await self.collect(limit), flat, unset)

    async def first(self) -> T | None:
        """Fetch the first item; `None` when there is none."""
        items = await self.collect(1)
        return items[0] if items else None

    async def count(self) -> int | None:
        """Fetch the number of items; `None` when the vendor does not tell."""
        page = await self._fetch(counting(self._dialect, self.call))
        return page.total


def _rows(items: list[Any], flat: bool, unset: object) -> list[dict[str, Any]]:
    from ..codec.rows import rows_of  # only for those who want rows

    return rows_of(items, flat=flat, unset=unset)


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
