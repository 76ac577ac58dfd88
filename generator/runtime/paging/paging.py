"""Paging: listings that are fetched page by page, as they are needed, and whether all rows came in the end."""

from __future__ import annotations

import json
import marshal
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from hashlib import blake2b
from itertools import islice
from operator import index
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import evolve

from .. import paging as _lazily
from ..call.call import Call, Page
from ..core.errors import DecodeError, InvalidArgument
from ..core.files import Progress
from ..dialect.dialect import Dialect

if TYPE_CHECKING:
    from .ahead import Background

T = TypeVar("T")

_DOUBTS = 3
"""How often the walk steps back from one place."""
_REMEMBERED = 32
"""Pages whose keys a walk remembers: only rows near the seam of two pages can come again."""
_IN_VAIN = 20
"""Most pages in succession that bring no new row: the steps back of a moving listing bring some."""
_SAVED = 3
"""Pages whose keys go into a cursor."""


class _Saved:
    """What a cursor holds; it comes from a caller, and may be anything."""

    def __init__(self, state: Any) -> None:
        self.listing = str(state["listing"])
        self.query: dict[str, object] = {str(name): value for name, value in state["query"].items()}
        start, skipped, came, reach, least = state["numbers"]
        self.numbers = index(start), _index(skipped), index(came), index(reach), _index(least)
        self.keys = [[key if isinstance(key, int) else str(key) for key in keys] for keys in state["keys"]]
        self.recounts = bool(state["recounts"])


def _index(number: Any) -> int | None:
    return None if number is None else index(number)


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

    def __init__(self, dialect: Dialect, call: Call[T], cursor: str | None = None) -> None:
        """Begin a walk.

        Args:
            dialect: The vendor's dialect.
            call: The call for the listing.
            cursor: Where an earlier walk through the same listing stopped, from its `cursor()`.
        """
        self._dialect = dialect
        self._listing = call
        self._before: object = None
        self._seen: dict[object, int] = {}
        self._recent: deque[tuple[int, int, Sequence[object]]] = deque()
        self._pages = 0
        self._digests: dict[bytes, int] = {}
        self._again = 0
        """Pages in succession that came before."""
        self._in_vain = 0
        """Pages in succession without a new row."""
        self._doubted: Counter[int] = Counter()
        self._came = 0
        self._reach = 0
        self._least: int | None = None
        self._recounts = False
        first = dialect.first_call(call)
        self._start = dialect.place(first)
        self._skipped = dialect.skipped(first)
        self.call: Call[T] | None = dialect.asking_total(first)
        if cursor is not None:
            self._resume(cursor, first)

    def cursor(self) -> str | None:
        """Return where the walk stands, as text that can be stored; `None` when it is over."""
        if self.call is None:
            return None
        first = self._dialect.asking_total(self._dialect.first_call(self._listing))
        query = {
            name: value
            for name, value in self.call.query.items()
            if isinstance(value, str | int) and first.query.get(name) != value
        }
        keys = [keys for _, _, keys in self._recent][-_SAVED:]
        numbers = [self._start, self._skipped, self._came, self._reach, self._least]
        listing = f"{self._listing.method} {self._listing.route}"
        state = {"listing": listing, "query": query, "numbers": numbers, "keys": keys, "recounts": self._recounts}
        return json.dumps(state, separators=(",", ":"))

    def _resume(self, cursor: str, first: Call[T]) -> None:
        """Go on where a cursor says.

        Raises:
            InvalidArgument: It is no cursor, or one of another listing.
        """
        listing = f"{self._listing.method} {self._listing.route}"
        try:
            state = _Saved(json.loads(cursor))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise InvalidArgument("the cursor is not one that a walk through a listing gave") from None
        if state.listing != listing:
            raise InvalidArgument(f"the cursor is one of {state.listing}, not of {listing}")
        self._start, self._skipped, self._came, self._reach, self._least = state.numbers
        self._recounts = state.recounts
        for keys in state.keys:
            self._remember(self._reach - len(keys), keys)
        if self._recounts:
            self.call = counting(self._dialect, self._listing)
        else:
            self.call = evolve(self._dialect.asking_total(first), query={**first.query, **state.query})

    def _remember(self, place: int, keys: Sequence[object]) -> None:
        """Note the keys of a page, and forget those of the oldest."""
        self._pages += 1
        self._recent.append((self._pages, place, keys))
        self._seen.update(dict.fromkeys(keys, self._pages))
        if len(self._recent) > _REMEMBERED:
            number, _, old = self._recent.popleft()
            for key in old:
                if self._seen.get(key) == number:
                    del self._seen[key]

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
        if keys is None:
            self._refuse_circle(call, page, rows)
        self._before = rows
        self._reach = self._dialect.place(call) + length
        new = page if keys is None else self._unseen(page, keys, self._dialect.place(call))
        self._came += len(new.items)
        self._refuse_stillstand(call, page, new)
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

    def _refuse_circle(self, call: Call[T], page: Page[T], rows: object) -> None:
        """Raise an error when pages come again that came before: the listing would never end.

        Raises:
            DecodeError: The rows of an earlier page came again; a page of one row twice in succession.
        """
        if not page.items:
            return
        digest = _digest(rows)
        earlier = self._digests.setdefault(digest, page.number)
        self._again = self._again + 1 if earlier != page.number else 0
        if self._again > (len(page.items) == 1):
            raise DecodeError(f"page {page.number} is page {earlier} again; the listing would never end").placed(call)

    def _refuse_stillstand(self, call: Call[T], page: Page[T], new: Page[T]) -> None:
        """Raise an error when many pages in succession bring rows that came already."""
        self._in_vain = 0 if new.items or not page.items else self._in_vain + 1
        if self._in_vain > _IN_VAIN:
            raise DecodeError(f"{self._in_vain} pages brought no new row; the listing would never end").placed(call)

    def _unseen(self, page: Page[T], keys: list[object], place: int) -> Page[T]:
        """Return a page without the rows that earlier pages had; `keys` has the key of each row."""
        items = [item for key, item in zip(keys, page.items, strict=True) if key not in self._seen]
        self._remember(place, keys)
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
        # Beyond what is remembered, rows that came already would be taken for new ones.
        if len(self._recent) == _REMEMBERED and self._dialect.place(back) < min(spot for _, spot, _ in self._recent):
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


def _digest(rows: object) -> bytes:
    """Return a hash by which the rows of two pages can be compared."""
    try:
        data = marshal.dumps(cast(Any, rows), 2)
    except ValueError:
        data = repr(rows).encode("utf-8", "surrogatepass")  # numbers that were read exactly
    return blake2b(data, digest_size=16).digest()


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
        if progress is None:
            return list(self if limit is None else islice(self, limit))
        items: list[T] = []
        for page in self.pages() if limit is None or limit > 0 else ():
            items += page.items
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
