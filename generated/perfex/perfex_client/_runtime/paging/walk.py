# Copied from generator/runtime/paging/walk.py; edit it there, then generate again.
"""The walk through a listing: which page comes next, what is new on it, and whether all rows came in the end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from attrs import evolve

from ..call.flow import Page
from ..core.errors import DecodeError

if TYPE_CHECKING:
    from ..call.call import Call
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
        # The answer may hold a counter of its own, so the rows alone tell whether the server repeats itself.
        if rows == self._before and (page.items or page.has_next):
            if more is not None or length == self._dialect.page_size(call) or self._misses(page.total):
                raise DecodeError(f"page {page.number} is the one before it again; the listing would never end").placed(
                    call
                )
            # A listing that is not paged at all, and does not say so.
            self._ended()
            return None
        self._count(page.total)
        keys = self._dialect.keys(call, page.raw)
        if keys is not None and self._stepped_back(call, keys):
            return None
        self._before = rows
        self._reach = self._dialect.place(call) + length
        new = page
        if keys is not None:
            items = [item for key, item in zip(keys, page.items, strict=True) if key not in self._seen]
            self._seen.update(keys)
            if len(items) != len(keys):
                new = Page(items, page.number, page.total, page.raw, page.has_next)
        self._came += len(new.items)
        self.call = None if more is None and self._is_last(call, page, new) else self._dialect.next_call(call, page)
        if self.call is None:
            self._ended()
        return new

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
