# Copied from generator/runtime/paging/paging.py; edit it there, then generate again.
"""Listings that are fetched page by page, as they are needed: what callers hold."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from .. import paging as _lazily
from ..call.call import Call, Page
from ..core.errors import InvalidArgument
from ..core.files import Progress
from ..dialect.dialect import Dialect
from .walk import Walk, counting

if TYPE_CHECKING:
    from .ahead import Background

T = TypeVar("T")
Item = TypeVar("Item")
P = ParamSpec("P")


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

    def pages(self, *, ahead: int = 0, cursor: str | None = None) -> PageWalk[T]:
        """Go through the pages themselves.

        Args:
            ahead: Number of pages that a thread fetches while you handle one. They use the request budget, also if you
                stop early.
            cursor: The `cursor` of an earlier walk: this one goes on behind the page that it returned last.
        """
        return PageWalk(self._fetch, Walk(self._dialect, self.call, cursor), ahead)

    def collect(self, limit: int | None = None, *, progress: Progress | None = None) -> list[T]:
        """Fetch all items, or the first `limit`; `progress` is told after each page how many of how many there are."""
        _refuse_limit(limit)
        items: list[T] = []
        if limit == 0:
            return items
        for page in self.pages():
            items += page.items
            if progress is not None:
                progress(len(items), page.total)
            if limit is not None and len(items) >= limit:
                break
        return items[:limit]

    def gather(self, concurrency: int = 4, *, progress: Progress | None = None) -> list[T]:
        """Fetch all items, several pages at the same time, in their order; the request budget is kept all the same.

        Where the vendor does not tell how many there are, it is one page after the other.

        Args:
            concurrency: Most threads at work at a time.
            progress: Called after each page with the items so far and how many there are.
        """
        from .ahead import at_once

        _refuse_concurrency(concurrency)
        walk = Walk(self._dialect, self.call)
        gathered = Gathered(self._dialect, walk, progress)
        while walk.call is not None:
            call = walk.call
            fetched = gathered.known(call) or self._fetch(call)
            calls = gathered.take(call, fetched)
            if calls:
                gathered.keep(calls, at_once(self._fetch, calls, max(1, min(concurrency, len(calls)))))
        return gathered.items

    def to_rows(self, limit: int | None = None, *, flat: bool = False, unset: object = None) -> list[dict[str, Any]]:
        """Fetch all items, or the first `limit`, as dicts of Python names and values: for DataFrames and CSV files.

        Args:
            limit: Most rows to fetch.
            flat: Spread nested members over columns such as `owner.name`, and custom fields by their labels; all rows
                have the same columns then.
            unset: What stands for a member that was not said.
        """
        return _rows(self.collect(limit), flat, unset)

    def to_arrow(self) -> _lazily.ArrowReader:
        """Read the items as Arrow record batches, one for each page, which is fetched when it is asked for.

        The schema comes from the model: `decimal128(38, 9)`, `date32`, `timestamp`; nested models are structs. A value
        that does not fit is null, and stands in the column `_drift`, as JSON. What the vendor sends and does not
        document is left out: `to_rows` has it. `pyarrow.parquet`, pandas, polars and DuckDB take what is returned.

        Raises:
            ExtraMissing: pyarrow is not installed; it comes with the extra `arrow`.
        """
        from .arrow import arrow_reader  # only for those who want Arrow

        return arrow_reader(self.call.returns, self._dialect.codec.timezone, self.pages())

    def first(self) -> T | None:
        """Fetch the first item; `None` when there is none."""
        return next(iter(self), None)

    def count(self) -> int | None:
        """Fetch the number of items; `None` when the vendor does not tell."""
        return self._fetch(counting(self._dialect, self.call)).total


class PageWalk(Iterator[Page[T]]):
    """The pages of a listing, one after the other; `cursor` tells where to go on another time."""

    def __init__(self, fetch: Callable[[Call[T]], Page[T]], walk: Walk[T], ahead: int) -> None:
        _refuse_ahead(ahead)
        self._fetch = fetch
        self._walk = walk
        self._ahead = ahead
        self._cursor = walk.cursor() if ahead else None
        self._fetched: Iterator[tuple[Page[T], str | None]] | None = None

    @property
    def cursor(self) -> str | None:
        """Where the walk goes on behind the page returned last, as text to store; `None` when there are no more."""
        return self._cursor if self._ahead else self._walk.cursor()

    def __next__(self) -> Page[T]:
        if not self._ahead:
            page = self._next_page()
            if page is None:
                raise StopIteration
            return page
        if self._fetched is None:
            from .ahead import fetched_ahead

            self._fetched = fetched_ahead(self._step, self._ahead)
        page, self._cursor = next(self._fetched)
        return page

    def _step(self) -> tuple[Page[T], str | None] | None:
        page = self._next_page()
        return None if page is None else (page, self._walk.cursor())

    def _next_page(self) -> Page[T] | None:
        while self._walk.call is not None:
            page = self._walk.passed(self._fetch(self._walk.call))
            if page is not None:
                return page
        return None


def _refuse_ahead(ahead: object) -> None:
    if type(ahead) is not int or ahead < 0:
        raise InvalidArgument(f"ahead is {ahead!r}; give a number of pages from 0 on")


def _refuse_limit(limit: object) -> None:
    if limit is not None and (type(limit) is not int or limit < 0):
        raise InvalidArgument(f"limit is {limit!r}; give a number of rows from 0 on, or None for all")


def _refuse_concurrency(concurrency: object) -> None:
    if type(concurrency) is not int:
        raise InvalidArgument(f"concurrency is {concurrency!r}; give a number of pages")


class Gathered(Generic[T]):
    """The items of pages that are fetched at the same time, in their order."""

    def __init__(self, dialect: Dialect, walk: Walk[T], progress: Progress | None) -> None:
        self.items: list[T] = []
        self._dialect = dialect
        self._walk = walk
        self._progress = progress
        self._pages: dict[int, Page[T]] = {}

    def known(self, call: Call[T]) -> Page[T] | None:
        """Return the page of a call if it was fetched already."""
        return self._pages.pop(self._dialect.place(call), None)

    def take(self, call: Call[T], fetched: Page[T]) -> list[Call[T]]:
        """Take the items of a page, and return the calls to make at the same time; none while some are at hand.

        What was fetched ahead is looked at like any other page: rows may have moved meanwhile.
        """
        page = self._walk.passed(fetched)
        if page is None:
            return []
        calls = [] if self._pages or self._walk.call is None else self._dialect.calls_ahead(call, fetched)
        self.items += page.items
        if self._progress is not None:
            self._progress(len(self.items), page.total)
        return calls

    def keep(self, calls: list[Call[T]], pages: list[Page[T]]) -> None:
        """Keep the pages of calls until the walk comes to them."""
        self._pages = {self._dialect.place(call): page for call, page in zip(calls, pages, strict=True)}


class AsyncPages(Generic[T]):
    """The items of a listing, fetched page by page while you go through them; each loop starts at the beginning."""

    def __init__(self, fetch: Callable[[Call[T]], Awaitable[Page[T]]], dialect: Dialect, call: Call[T]) -> None:
        self._fetch = fetch
        self._dialect = dialect
        self.call = call
        """The call for the listing."""

    def __repr__(self) -> str:
        return f"AsyncPages({self.call.method} {self.call.route})"

    @staticmethod
    def of(method: Callable[Concatenate[Any, P], Pages[Item]]) -> Callable[Concatenate[Any, P], AsyncPages[Item]]:
        """Return the async twin of a blocking method that lists, for an `AsyncResource`; arguments and docs stay."""

        @wraps(method)
        def twin(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> AsyncPages[Item]:
            pages: Any = method(self, *args, **kwargs)  # an `AsyncResource` walks with `AsyncPages`
            walked: AsyncPages[Item] = pages
            return walked

        twin.__annotations__ = {**method.__annotations__, "return": f"Async{method.__annotations__['return']}"}
        return twin

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self.pages())

    def pages(self, *, ahead: int = 0, cursor: str | None = None) -> AsyncPageWalk[T]:
        """Go through the pages themselves.

        Args:
            ahead: Number of pages that a task fetches while you handle one. They use the request budget, also if you
                stop early.
            cursor: The `cursor` of an earlier walk: this one goes on behind the page that it returned last.
        """
        return AsyncPageWalk(self._fetch, Walk(self._dialect, self.call, cursor), ahead)

    async def collect(self, limit: int | None = None, *, progress: Progress | None = None) -> list[T]:
        """Fetch all items, or the first `limit`; `progress` is told after each page how many of how many there are."""
        _refuse_limit(limit)
        items: list[T] = []
        if limit == 0:
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
        _refuse_concurrency(concurrency)
        walk = Walk(self._dialect, self.call)
        gathered = Gathered(self._dialect, walk, progress)
        while walk.call is not None:
            call = walk.call
            fetched = gathered.known(call) or await self._fetch(call)
            calls = gathered.take(call, fetched)
            if calls:
                gathered.keep(calls, await self._at_once(calls, max(1, concurrency)))
        return gathered.items

    async def _at_once(self, calls: list[Call[T]], concurrency: int) -> list[Page[T]]:
        """Return the pages of the calls, in order; several tasks work at a time."""
        import anyio

        pages: dict[int, Page[T]] = {}
        failures: list[Exception] = []
        waiting = iter(enumerate(calls))

        async def work() -> None:
            for number, call in waiting:
                try:
                    pages[number] = await self._fetch(call)
                except Exception as error:  # noqa: BLE001  raised when the group has ended
                    failures.append(error)
                    group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for _ in range(min(concurrency, len(calls))):
                group.start_soon(work)
        if failures:
            raise failures[0]
        return [pages[number] for number in range(len(calls))]

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

    def to_arrow(self) -> _lazily.AsyncArrowReader:
        """Read the items as Arrow record batches, one for each page, which is fetched when it is asked for.

        The schema comes from the model: `decimal128(38, 9)`, `date32`, `timestamp`; nested models are structs. A value
        that does not fit is null, and stands in the column `_drift`, as JSON. What the vendor sends and does not
        document is left out: `to_rows` has it. `pyarrow.parquet`, pandas, polars and DuckDB take what is returned.

        `async for batch in pages.to_arrow()` holds one page at a time; `await pages.to_arrow()` fetches all first.

        Raises:
            ExtraMissing: pyarrow is not installed; it comes with the extra `arrow`.
        """
        from .arrow import async_arrow_reader  # only for those who want Arrow

        return async_arrow_reader(self.call.returns, self._dialect.codec.timezone, self.pages())

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


class AsyncPageWalk(AsyncIterator[Page[T]]):
    """The pages of a listing, one after the other; `cursor` tells where to go on another time."""

    def __init__(self, fetch: Callable[[Call[T]], Awaitable[Page[T]]], walk: Walk[T], ahead: int) -> None:
        _refuse_ahead(ahead)
        self._fetch = fetch
        self._walk = walk
        self._ahead = ahead
        self._background: Background[None] | None = None
        self._fetched: deque[tuple[Page[T], str | None]] = deque()
        self._cursor = walk.cursor() if ahead else None

    @property
    def cursor(self) -> str | None:
        """Where the walk goes on behind the page returned last, as text to store; `None` when there are no more."""
        return self._cursor if self._ahead else self._walk.cursor()

    async def __anext__(self) -> Page[T]:
        if not self._ahead:
            page = await self._next_page()
            if page is None:
                raise StopAsyncIteration
            return page
        while not self._fetched and not (self._background is None and self._walk.call is None):
            self._fetch_ahead()
            background, self._background = self._background, None
            if background is not None:
                await background.result()
        if not self._fetched:
            raise StopAsyncIteration
        page, self._cursor = self._fetched.popleft()
        if self._background is None:
            self._fetch_ahead()
        return page

    def _fetch_ahead(self) -> None:
        from .ahead import Background

        if self._background is None and self._walk.call is not None and len(self._fetched) < self._ahead:
            self._background = Background(self._fill)

    async def _fill(self) -> None:
        """Fetch pages until enough are at hand."""
        while len(self._fetched) < self._ahead:
            page = await self._next_page()
            if page is None:
                return
            self._fetched.append((page, self._walk.cursor()))

    async def _next_page(self) -> Page[T] | None:
        while self._walk.call is not None:
            page = self._walk.passed(await self._fetch(self._walk.call))
            if page is not None:
                return page
        return None

    async def aclose(self) -> None:
        """End the walk: nothing more is fetched."""
        if self._background is not None:
            self._background.cancel()
        self._walk.call = None


class _Items(AsyncIterator[T]):
    def __init__(self, pages: AsyncIterator[Page[T]]) -> None:
        self._pages = pages
        self._left: Iterator[T] = iter(())

    async def __anext__(self) -> T:
        while True:
            for item in self._left:
                return item
            self._left = iter((await anext(self._pages)).items)
