"""The way through a listing: which page comes next, where the walk ends, and whether all rows came."""

from __future__ import annotations

import json
import marshal
from collections import Counter, deque
from collections.abc import Sequence
from hashlib import blake2b
from operator import index
from typing import Any, Generic, TypeVar, cast

from attrs import evolve

from ..call.call import Call, Page
from ..core.errors import DecodeError, InvalidArgument
from ..core.values import is_unset
from ..dialect.dialect import Dialect
from ..dialect.page_arguments import asked, asking, leads_inside

T = TypeVar("T")

_DOUBTS = 3
"""How often the walk steps back from one place."""
_REMEMBERED = 32
"""Pages whose keys a walk remembers: only rows near the seam of two pages can come again."""
_IN_VAIN = 20
"""Most pages in succession that bring no new row: the steps back of a moving listing bring some."""
_SAVED = 3
"""Pages whose keys go into a cursor."""
_EMPTY = 100
"""Pages without rows, one after the other, of which each says that more rows follow."""


class _Saved:
    """What a cursor holds; it comes from a caller, and may be anything."""

    def __init__(self, state: Any) -> None:
        self.listing = str(state["listing"])
        self.query = _values(state["query"])
        start, skipped, came, reach, least = (_count(number) for number in state["numbers"])
        self.numbers = start or 0, skipped, came or 0, reach or 0, least
        self.keys = [[key if isinstance(key, int) else str(key) for key in keys] for keys in state["keys"]]
        self.recounts = bool(state["recounts"])
        self.page, self.each = _number(state, "page"), _number(state, "each")
        self.route: str | None = str(state["route"]) if "route" in state else None
        self.body = _values(state.get("body", {}))

    def is_of(self, names: frozenset[str], listing: str) -> bool:
        """Return whether it holds nothing but what pages of a listing differ in.

        Args:
            names: The parameters of pages.
            listing: The route of the listing.
        """
        if self.route is None:
            return names.issuperset(self.query) and names.issuperset(self.body)
        from ..dialect.page_links import is_following  # only for those who follow links

        return not (names or self.query or self.body) and is_following(self.route, listing)


def _values(members: Any) -> dict[str, object]:
    """Return the values of parameters: each a text or a whole number."""
    values: dict[str, object] = {str(name): value for name, value in members.items()}
    if not all(isinstance(value, (str, int, float)) for value in values.values()):
        raise TypeError
    return values


def _count(number: Any) -> int | None:
    """Return a number of rows, or None; raise `ValueError` for one below 0."""
    if number is not None and index(number) < 0:
        raise ValueError
    return None if number is None else index(number)


def _number(state: Any, name: str) -> int:
    """Return a number that a cursor may leave out."""
    return _count(state.get(name, 0)) or 0


class Walk(Generic[T]):
    """Goes from page to page; knows when to stop.

    Rows that appear or vanish while the walk goes on move the others. Where rows can be told apart, each page begins
    with the last row of the page before. If its first row is not known, rows vanished: the walk steps back until it
    meets one that is. Rows that were returned already are left out. So every row that is there all the time is
    returned, and none twice.

    A page that is shorter than asked for is not taken for the last. Where the vendor says how many rows there are,
    the walk ends when they came; where fewer came, it asks for the number again, since others may have deleted some
    meanwhile, and raises an error if rows are missing still. A cursor or URL that was used before is an error: the
    listing would never end.
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
        self._number = 0
        self._each = 0
        """Rows on the first page."""
        self._total: int | None = None
        """How many rows there were when the last page came."""
        self._held: tuple[Call[T], Page[T]] | None = None
        """A page that waits for the one before it, which is looked at again."""
        self._empty = 0
        first = dialect.first_call(call)
        self._start = dialect.place(first)
        self._skipped = dialect.skipped(first)
        self.call: Call[T] | None = dialect.asking_total(first)
        if cursor is not None:
            self._resume(cursor, first)
        self._addresses = {dialect.address(self.call or first)}

    def cursor(self) -> str | None:
        """Return where the walk stands, as text that can be stored; `None` when it is over.

        Raises:
            InvalidArgument: An argument has too many digits to be written.
        """
        if self.call is None:
            return None
        going = self.call if self._held is None else self._held[0]
        first = self._dialect.asking_total(self._dialect.first_call(self._listing))
        query = {
            name: value
            for name, value in going.query.items()
            if isinstance(value, str | int) and first.query.get(name) != value
        }
        keys = [keys for _, _, keys in self._recent][-_SAVED:]
        numbers = [self._start, self._skipped, self._came, self._reach, self._least]
        listing = f"{self._listing.method} {self._listing.route}"
        state: dict[str, object] = {"listing": listing, "query": query, "numbers": numbers, "keys": keys}
        state |= {"recounts": self._recounts, "page": self._number, "each": self._each}
        if going.route != self._listing.route:
            state["route"] = going.route
        if values := self._body(going):
            state["body"] = values
        try:
            return json.dumps(state, separators=(",", ":"))
        except ValueError as error:
            raise InvalidArgument(f"{listing}: {error}") from error

    def _body(self, call: Call[T]) -> dict[str, object]:
        """Return the values of the paging parameters in the body of a call, or in an object of its query."""
        paging = self._dialect.paging(call)
        names = [name for name in (paging.page, paging.limit) if name is not None]
        inner = [name for name in names if paging.inside == "body" or (leads_inside(name) and name not in call.query)]
        values = {name: asked(call, paging, name) for name in inner}
        return {name: value for name, value in values.items() if not is_unset(value)}

    def _resume(self, cursor: str, first: Call[T]) -> None:
        """Go on where a cursor says.

        Raises:
            InvalidArgument: The text is not a cursor, or it is the cursor of another listing.
        """
        listing = f"{self._listing.method} {self._listing.route}"
        refusal = "the cursor is not one that a walk through a listing gave"
        try:
            state = _Saved(json.loads(cursor))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise InvalidArgument(refusal) from None
        if state.listing != listing:
            raise InvalidArgument(f"the cursor is one of {state.listing[:200]}, not of {listing}")
        if not state.is_of(self._dialect.page_parameters(self._listing), self._listing.route):
            raise InvalidArgument(refusal)
        self._start, self._skipped, self._came, self._reach, self._least = state.numbers
        self._recounts, self._number, self._each = state.recounts, state.page, state.each
        for keys in state.keys:
            self._remember(self._reach - len(keys), keys)
        if self._recounts:
            self.call = counting(self._dialect, self._listing)
        elif state.route is not None:
            # The URL of a next page has the whole query.
            self.call = evolve(self._dialect.asking_total(first), route=state.route, query=state.query)
        else:
            call = evolve(self._dialect.asking_total(first), query={**first.query, **state.query})
            call = asking(call, self._dialect.paging(call), state.body)
            # Refuses what is not a place or size of a page.
            self._dialect.first_call(call)
            self.call = call

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
        in_turn = self._in_turn(call, page)
        if in_turn is None:
            return None
        call, page = in_turn
        rows = self._dialect.rows(call, page.raw)
        length = _length(rows, page)
        more = self._says_more(call, page, length)
        if self._repeats(call, page, rows):
            self._repeated(call, page, more is not None or length == self._dialect.page_size(call))
            return None
        self._count(page.total)
        keys = self._dialect.keys(call, page.raw)
        if keys is not None and self._stepped_back(call, keys):
            return None
        if keys is None:
            self._refuse_circle(call, page)
        self._before = rows
        self._reach = self._dialect.place(call) + length
        new = page if keys is None else self._unseen(page, keys, self._dialect.place(call))
        self._came += len(new.items)
        self._refuse_stillstand(call, page, new)
        self._advance(call, page, new, more)
        return new

    def _in_turn(self, call: Call[T], page: Page[T]) -> tuple[Call[T], Page[T]] | None:
        """Return the page to look at now and its call; `None` if the one before it is to come again first."""
        if self._dialect.address(call) is not None:
            page = _numbered(page, self._number + 1)
        if self._held is not None:
            call, page = self._rejoined(call, page)
        elif self._looks_back(call, page):
            return None
        self._total = page.total
        return call, page

    def _looks_back(self, call: Call[T], page: Page[T]) -> bool:
        """Return whether rows vanished since the page before, so that some may have moved to it: it comes again first.

        Where rows have keys, pages overlap, and nothing is missed; where nobody says how many there are, nobody knows.
        """
        paging, before = self._dialect.paging(call), self._before
        if page.total is None or self._total is None or page.total >= self._total or not isinstance(before, list):
            return False
        if self._dialect.keys(call, page.raw) is not None or paging.style not in ("page", "offset"):
            return False
        step = 1 if paging.style == "page" else len(cast("list[object]", before))
        self._held = call, page
        self.call = asking(call, paging, {paging.page: max(self._start, self._dialect.place(call) - step)})
        return True

    def _rejoined(self, call: Call[T], page: Page[T]) -> tuple[Call[T], Page[T]]:
        """Return the page that waited, with the rows that moved to the one before it in front."""
        assert self._held is not None
        (held_call, held), self._held = self._held, None
        self.call = held_call
        rows, came = self._dialect.rows(call, page.raw), self._dialect.rows(held_call, held.raw)
        if not isinstance(rows, list) or len(cast("list[object]", rows)) != len(page.items):
            return held_call, held
        known = [*cast("list[object]", self._before), *(cast("list[object]", came) if isinstance(came, list) else ())]
        moved = [item for row, item in zip(cast("list[object]", rows), page.items, strict=True) if row not in known]
        items = [*moved, *held.items]
        return held_call, Page(items, held.number, held.total, held.raw, held.has_next, held.following)

    def _repeats(self, call: Call[T], page: Page[T], rows: object) -> bool:
        """Return whether a page is the one before it again.

        The response may hold a counter of its own, so only the rows show whether the server repeats itself.
        """
        is_counted = self._dialect.address(call) is None
        return rows == self._before and bool(page.items or (page.has_next and is_counted))

    def _advance(self, call: Call[T], page: Page[T], new: Page[T], more: bool | None) -> None:
        """Go on to the next page, if there is one; `new` has the rows that did not come before."""
        self._number += 1
        self._each = len(page.items) if self._number == 1 else self._each
        self._empty = 0 if page.items else self._empty + 1
        self.call = None if more is None and self._is_last(call, page, new) else self._next_call(call, page)
        if self.call is None:
            self._ended()

    def _says_more(self, call: Call[T], page: Page[T], length: int) -> bool | None:
        """Return whether the answer says that another page follows; `None` when it does not say."""
        if self._dialect.paging(call).style == "link":
            return page.following is not None
        return self._dialect.says_more(call, page.raw, length)

    def _next_call(self, call: Call[T], page: Page[T]) -> Call[T] | None:
        """Return the call for the page after this one; `None` when it is the last.

        Raises:
            DecodeError: The answer leads back to a page that the walk has seen, or only empty pages came.
        """
        following = self._dialect.next_call(call, page)
        if following is None or (address := self._dialect.address(following)) is None:
            return following
        if address in self._addresses:
            if not page.items:
                return None
            text = f"page {self._number} leads to a page that came before; the listing would never end"
            raise DecodeError(text).placed(call)
        if self._empty >= _EMPTY:
            raise DecodeError(f"{_EMPTY} pages without rows came, and each says that more rows follow").placed(call)
        self._addresses.add(address)
        return following

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

    def _refuse_circle(self, call: Call[T], page: Page[T]) -> None:
        """Raise an error when pages come again that came before: the listing would never end.

        Raises:
            DecodeError: The rows of an earlier page came again; a page of one row twice in succession.
        """
        if not page.items:
            return
        digest = _digest(self._dialect.rows(call, page.raw))
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
        return Page(items, page.number, page.total, page.raw, page.has_next, page.following)

    def _is_last(self, call: Call[T], page: Page[T], new: Page[T]) -> bool:
        """Return whether a page is the last where the vendor does not say so."""
        if page.total is not None and self._has_come(page.total, len(page.items)):
            return True
        furthest = max(self._doubted, default=0)
        return not new.items and (len(page.items) < 2 or self._dialect.place(call) >= furthest)

    def _has_come(self, total: int, length: int) -> bool:
        """Return whether a page of `length` rows brought the last of `total`."""
        if self._skipped is not None:
            return not self._misses(total)
        # The caller gave the first page. Those before it are as long as it, if all but the last that came are.
        before = self._dialect.rows_before(self._listing, self._start, self._each)
        is_even = self._number > 1 and self._came == self._each * (self._number - 1) + length and length <= self._each
        return is_even and before is not None and before + self._came >= total

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


def _length(rows: object, page: Page[T]) -> int:
    """Return how many rows a page has, as they came."""
    return len(cast("list[object]", rows)) if isinstance(rows, list) else len(page.items)


def _numbered(page: Page[T], number: int) -> Page[T]:
    """Return a page with its number, where the call does not tell it."""
    return Page(page.items, number, page.total, page.raw, page.has_next, page.following)


def counting(dialect: Dialect, call: Call[T]) -> Call[T]:
    """Return the call for as few items as possible and their number."""
    call = dialect.asking_total(dialect.first_call(call))
    paging = dialect.paging(call)
    return call if paging.limit is None else asking(call, paging, {paging.limit: 1})
