"""Pages that are fetched ahead or at the same time, and walks that go on another time."""

from __future__ import annotations

import threading
import time as clock
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.call.call import Call, Page
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.codec.codec import Codec
from generator.runtime.core.errors import DecodeError, InvalidArgument, ServerError
from generator.runtime.core.quirks import Paging, Quirks
from generator.runtime.dialect.dialect import Dialect
from generator.runtime.paging.walk import Walk

Connect = Callable[..., Client]
PAGED = Paging("page", "page", items="items", total_pages="totalPages", total="totalItems")
KEYED = Paging("offset", "offset", limit="limit", limit_max=10, items="data", key="id")
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def listing(paging: Paging, **query: object) -> Call[Any]:
    return Call("GET", "/rows", query=query, returns=object, paging=paging)


class Vendor:
    """Ten pages of two rows; notes what is asked, and how much of it at the same time."""

    def __init__(self, seconds: float = 0.0, fails: int | None = None) -> None:
        self.asked: list[int] = []
        self.together = self.most = 0
        self._seconds = seconds
        self._fails = fails
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        with self._lock:
            self.asked.append(number)
            self.together += 1
            self.most = max(self.most, self.together)
        clock.sleep(self._seconds)
        with self._lock:
            self.together -= 1
        if number == self._fails:
            return httpx.Response(500, json={})
        rows = [number * 10, number * 10 + 1]
        return httpx.Response(200, json={"items": rows, "totalPages": 10, "totalItems": 20})

    async def answer(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0.001)
        return self(request)


ALL = [number * 10 + offset for number in range(1, 11) for offset in (0, 1)]


def talk(backend: str, vendor: Vendor, use: Callable[[AsyncClient], Any]) -> Any:
    async def main() -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(vendor.answer)) as http:
            return await use(AsyncClient(base_url="https://api.example.com", http_client=http, retries=0))

    return anyio.run(main, backend=backend)


def test_the_next_page_is_fetched_while_one_is_handled(connect: Connect) -> None:
    vendor = Vendor()
    pages = connect(vendor).transport.walk(listing(PAGED)).pages(ahead=1)

    first = next(pages)
    until = clock.monotonic() + 5
    while len(vendor.asked) < 2 and clock.monotonic() < until:
        clock.sleep(0.001)

    assert first.items == [10, 11] and vendor.asked == [1, 2]
    assert [item for page in pages for item in page.items] == ALL[2:]
    assert vendor.asked == list(range(1, 11)) and vendor.most == 1


@BACKENDS
def test_a_task_fetches_the_next_page_while_one_is_handled(backend: str) -> None:
    vendor = Vendor()

    async def use(client: AsyncClient) -> list[int]:
        pages = client.transport.walk(listing(PAGED)).pages(ahead=1)
        first = await anext(pages)
        await anyio.sleep(0.1)
        assert vendor.asked == [1, 2]
        return [*first.items, *[item async for page in pages for item in page.items]]

    assert talk(backend, vendor, use) == ALL
    assert vendor.asked == list(range(1, 11)) and vendor.most == 1


@pytest.mark.parametrize("ahead", [1, 3])
def test_a_failure_of_a_page_ahead_is_raised_where_the_page_is_asked_for(connect: Connect, ahead: int) -> None:
    items: list[int] = []

    with pytest.raises(ServerError):
        for page in connect(Vendor(fails=3), retries=0).transport.walk(listing(PAGED)).pages(ahead=ahead):
            items += page.items

    assert items == ALL[:4]


@BACKENDS
def test_a_failure_of_a_task_ahead_is_raised_where_the_page_is_asked_for(backend: str) -> None:
    async def use(client: AsyncClient) -> list[int]:
        items: list[int] = []
        with pytest.raises(ServerError):
            async for page in client.transport.walk(listing(PAGED)).pages(ahead=1):
                items += page.items
        return items

    assert talk(backend, Vendor(fails=3), use) == ALL[:4]


@BACKENDS
def test_a_walk_that_is_closed_fetches_no_more(backend: str) -> None:
    vendor = Vendor()

    async def use(client: AsyncClient) -> None:
        pages = client.transport.walk(listing(PAGED)).pages(ahead=1)
        await anext(pages)
        await pages.aclose()
        await anyio.sleep(0.05)
        assert [page async for page in pages] == []

    talk(backend, vendor, use)
    assert len(vendor.asked) <= 2


@pytest.mark.parametrize("ahead", [-1, True, 1.5])
def test_a_number_of_pages_that_is_none_is_refused(connect: Connect, ahead: Any) -> None:
    with pytest.raises(InvalidArgument, match="ahead"):
        connect(Vendor()).transport.walk(listing(PAGED)).pages(ahead=ahead)


@pytest.mark.parametrize("concurrency", [(), (4,)], ids=["as it is", "four"])
def test_blocking_listings_are_gathered_by_threads(connect: Connect, concurrency: tuple[int, ...]) -> None:
    vendor = Vendor(seconds=0.02)
    seen: list[tuple[int, int | None]] = []

    items = (
        connect(vendor).transport.walk(listing(PAGED)).gather(*concurrency, progress=lambda *told: seen.append(told))
    )

    assert items == ALL and sorted(vendor.asked) == list(range(1, 11))
    assert 1 < vendor.most <= 4
    assert seen[-1] == (20, 20)


def test_a_gather_ends_with_the_first_failure(connect: Connect) -> None:
    vendor = Vendor(fails=2)

    with pytest.raises(ServerError):
        connect(vendor, retries=0).transport.walk(listing(PAGED)).gather(1)

    assert len(vendor.asked) < 10


# Cursors


@pytest.mark.parametrize("ahead", [0, 1, 3])
@pytest.mark.parametrize("handled", range(11))
def test_a_walk_goes_on_where_its_cursor_says(connect: Connect, ahead: int, handled: int) -> None:
    client = connect(Vendor())
    walk = client.transport.walk(listing(PAGED, sort="id"))
    pages = walk.pages(ahead=ahead)
    items = [item for _ in range(handled) for item in next(pages).items]

    cursor = pages.cursor

    if handled == 10:
        assert cursor is None and items == ALL
    else:
        assert cursor is not None
        assert items + [item for page in walk.pages(cursor=cursor) for item in page.items] == ALL


@BACKENDS
@pytest.mark.parametrize("ahead", [0, 1])
def test_an_async_walk_goes_on_where_its_cursor_says(backend: str, ahead: int) -> None:
    async def use(client: AsyncClient) -> list[int]:
        walk = client.transport.walk(listing(PAGED))
        pages = walk.pages(ahead=ahead)
        items = [item for _ in range(4) for item in (await anext(pages)).items]
        cursor = pages.cursor
        return items + [item async for page in walk.pages(cursor=cursor) for item in page.items]

    assert talk(backend, Vendor(), use) == ALL


def test_a_cursor_of_another_listing_is_refused(connect: Connect) -> None:
    client = connect(Vendor())
    cursor = client.transport.walk(listing(PAGED)).pages().cursor
    other: Call[Any] = Call("GET", "/others", returns=object, paging=PAGED)

    for text, reason in ((cursor, "of GET /rows, not of GET /others"), ("{}", "not one that"), ("x", "not one that")):
        with pytest.raises(InvalidArgument, match=reason):
            client.transport.walk(other).pages(cursor=text)


def rows_of(rows: list[int], size: int = 10) -> Callable[[httpx.Request], httpx.Response]:
    def vendor(request: httpx.Request) -> httpx.Response:
        at = int(request.url.params.get("offset", 0))
        return httpx.Response(200, json={"data": [{"id": row} for row in rows[at : at + size]]})

    return vendor


def test_rows_that_vanish_between_two_runs_cost_no_others(connect: Connect) -> None:
    """The cursor knows the rows near the seam, so the walk steps back where rows before it are gone."""
    rows = list(range(100))
    client = connect(rows_of(rows))
    pages = client.transport.walk(listing(KEYED)).pages()
    items = [item["id"] for _ in range(4) for item in next(pages).items]
    cursor = pages.cursor

    del rows[5:9]
    again = client.transport.walk(listing(KEYED)).pages(cursor=cursor)
    items += [item["id"] for page in again for item in page.items]

    assert items == list(range(100))


def test_a_walk_forgets_the_rows_of_long_ago() -> None:
    """What it remembers does not grow with the listing."""
    dialect = Dialect(Quirks(), Codec())
    walk = Walk(dialect, listing(KEYED))
    came = 0
    for _ in range(2000):
        call = walk.call
        assert call is not None
        at = dialect.place(call)
        rows: list[Any] = [{"id": f"row:{at + place}"} for place in range(10)]
        page = walk.passed(Page(rows, 1, None, {"data": rows}, True))
        assert page is not None
        came += len(page.items)

    assert came == 10 + 1999 * 9
    assert len(walk._seen) <= 32 * 10


def test_a_walk_that_goes_on_meets_twenty_pages_of_known_rows_and_no_more() -> None:
    """They come in another order each time, and each says that more rows follow."""
    dialect = Dialect(Quirks(), Codec())
    paging = Paging("offset", "offset", limit="limit", limit_max=30, items="data", key="id", has_next="more")
    rows: list[Any] = [{"id": number} for number in range(30)]

    def page(turned: int) -> Page[Any]:
        turned_rows = rows[turned:] + rows[:turned]
        return Page(turned_rows, 1, None, {"data": turned_rows, "more": True}, True)

    first = Walk(dialect, listing(paging))
    first.passed(page(0))
    walk = Walk(dialect, listing(paging), first.cursor())
    came = [walk.passed(page(turned)) for turned in range(1, 21)]

    assert [None if one is None else one.items for one in came] == [[]] * 20
    with pytest.raises(DecodeError, match="21 pages brought no new row"):
        walk.passed(page(21))


def test_an_argument_of_too_many_digits_is_refused_before_a_page_is_fetched(connect: Connect) -> None:
    vendor = Vendor()

    with pytest.raises(InvalidArgument, match="4300 digits"):
        connect(vendor).transport.walk(listing(PAGED, page=10**5000)).pages(ahead=1)

    assert vendor.asked == []
