"""Listings are walked page by page, and end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.call.call import Call, Flow, fetch_page
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import DecodeError, ServerError
from generator.runtime.core.quirks import Paging

Connect = Callable[..., Client]
PAGED = Paging("page", "page", items="items", has_next="hasNextPage", total_pages="totalPages", total="totalItems")
OFFSET = Paging("offset", "offset", limit="limit", limit_max=2, items="data", total="metadata.count")


def listing(paging: Paging, **query: object) -> Call[int]:
    return Call("GET", "/rows", query=query, returns=int, paging=paging)


def by_page(request: httpx.Request) -> httpx.Response:
    number = int(request.url.params.get("page", 1))
    rows = [number * 10, number * 10 + 1] if number < 3 else [30]
    return httpx.Response(
        200, json={"items": rows, "page": number, "totalPages": 3, "totalItems": 5, "hasNextPage": number < 3}
    )


def by_offset(request: httpx.Request) -> httpx.Response:
    at, size = int(request.url.params.get("offset", 0)), int(request.url.params["limit"])
    return httpx.Response(200, json={"data": list(range(5))[at : at + size], "metadata": {"count": 5}})


def counted(
    vendor: Callable[[httpx.Request], httpx.Response],
) -> tuple[list[str], Callable[[httpx.Request], httpx.Response]]:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        return vendor(request)

    return asked, handler


def test_pages_are_fetched_as_they_are_needed(connect: Connect) -> None:
    asked, handler = counted(by_page)
    pages = connect(handler).transport.walk(listing(PAGED, sort="id"))

    assert asked == []
    assert pages.first() == 10 and asked == ["sort=id"]
    assert pages.collect(3) == [10, 11, 20] and len(asked) == 3
    assert list(pages) == list(pages) == [10, 11, 20, 21, 30]
    assert asked[-3:] == ["sort=id", "sort=id&page=2", "sort=id&page=3"]


def test_a_page_tells_where_it_stands(connect: Connect) -> None:
    first, second, third = connect(by_page).transport.walk(listing(PAGED)).pages()

    assert (first.items, first.number, first.total, first.has_next) == ([10, 11], 1, 5, True)
    assert (second.number, third.number, third.has_next) == (2, 3, False)
    assert isinstance(first.raw, dict) and first.raw["page"] == 1


def test_a_walk_starts_where_the_caller_says(connect: Connect) -> None:
    assert connect(by_page).transport.walk(listing(PAGED, page=2)).collect() == [20, 21, 30]


def test_offsets(connect: Connect) -> None:
    asked, handler = counted(by_offset)
    client = connect(handler)

    assert client.transport.walk(listing(OFFSET)).collect() == [0, 1, 2, 3, 4]
    assert asked == ["limit=2", "limit=2&offset=2", "limit=2&offset=4"]
    assert client.transport.walk(listing(OFFSET, limit=4)).collect() == [0, 1, 2, 3, 4]
    assert client.transport.walk(listing(OFFSET, limit=1)).collect() == [0, 1, 2, 3, 4]
    assert [page.number for page in client.transport.walk(listing(OFFSET)).pages()] == [1, 2, 3]


def test_bare_arrays_end_with_a_page_without_rows(connect: Connect) -> None:
    rows = list(range(5))
    asked, handler = counted(
        lambda request: httpx.Response(200, json=rows[int(request.url.params.get("from", 0)) :][:2])
    )
    paging = Paging("offset", "from", limit="size", limit_max=2)

    assert connect(handler).transport.walk(listing(paging)).collect() == rows
    assert len(asked) == 4


def test_a_bare_array_where_an_envelope_is_documented_is_all_there_is(connect: Connect) -> None:
    asked, handler = counted(lambda _request: httpx.Response(200, json=[1, 2]))

    assert connect(handler).transport.walk(listing(PAGED)).collect() == [1, 2]
    assert len(asked) == 1


@pytest.mark.parametrize("rows", [[1, 2], []])
def test_a_server_that_repeats_itself_is_stopped(connect: Connect, rows: list[int]) -> None:
    asked, handler = counted(lambda _request: httpx.Response(200, json={"items": rows, "hasNextPage": True}))

    with pytest.raises(DecodeError, match="would never end"):
        connect(handler).transport.walk(listing(PAGED)).collect()
    assert len(asked) == 2


@pytest.mark.parametrize("document", [{"rows": []}, {"items": {"a": 1}}, "x", 7])
def test_a_page_without_rows_is_unreadable(connect: Connect, document: object) -> None:
    with pytest.raises(DecodeError, match="expected a list of rows in items"):
        connect(lambda _request: httpx.Response(200, json=document)).transport.walk(listing(PAGED)).collect()


def test_numbers_may_be_text(connect: Connect) -> None:
    paging = Paging("page", "page", items="data", total_pages="meta.last_page", total="meta.total")

    def vendor(request: httpx.Request) -> httpx.Response:
        number = request.url.params.get("page", "1")
        return httpx.Response(200, json={"data": [int(number)], "meta": {"last_page": "2", "total": "2"}})

    pages = list(connect(vendor).transport.walk(listing(paging)).pages())

    assert [(page.items, page.total) for page in pages] == [([1], 2), ([2], 2)]


def test_a_drift_in_a_row_names_its_place(connect: Connect) -> None:
    drifts: list[Any] = []
    client = connect(
        lambda _request: httpx.Response(200, json={"items": [1, "x"], "hasNextPage": False}), on_drift=drifts.append
    )

    assert client.transport.walk(listing(PAGED)).collect() == [1, "x"]
    assert [drift.path for drift in drifts] == ["$.items[1]"]


def test_a_failure_on_a_later_page_is_raised_there(connect: Connect) -> None:
    client = connect(lambda request: by_page(request) if "page" not in request.url.params else httpx.Response(500))
    pages = iter(client.transport.walk(listing(PAGED)))

    assert [next(pages), next(pages)] == [10, 11]
    with pytest.raises(ServerError):
        next(pages)


def test_a_flow_can_fetch_a_page(connect: Connect) -> None:
    def flow() -> Flow[int | None]:
        page = yield from fetch_page(listing(PAGED))
        return page.total

    assert connect(by_page).transport.run(flow()) == 5


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_awaitable_twin_does_the_same(backend: str) -> None:
    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(by_page)) as http:
            pages = AsyncClient(base_url="https://x.test", http_client=http).transport.walk(listing(PAGED))
            assert await pages.collect() == [item async for item in pages] == [10, 11, 20, 21, 30]
            assert await pages.collect(0) == []
            assert await pages.collect(3) == [10, 11, 20]
            assert await pages.first() == 10
            assert [page.number async for page in pages.pages()] == [1, 2, 3]

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize(("asked", "most"), [({}, 4), ({"concurrency": 2}, 2), ({"concurrency": 0}, 1)])
def test_pages_are_gathered_several_at_a_time(backend: str, asked: dict[str, int], most: int) -> None:
    """Four unless told otherwise; all items come in their order, and progress is told after each page."""
    under_way: list[int] = [0]
    steps: list[tuple[int, int | None]] = []

    async def vendor(request: httpx.Request) -> httpx.Response:
        under_way.append(under_way[-1] + 1)
        await anyio.sleep(0.01)
        under_way.append(under_way[-1] - 1)
        number = int(request.url.params.get("page", 1))
        return httpx.Response(
            200, json={"items": [number], "totalPages": 9, "totalItems": 9, "hasNextPage": number < 9}
        )

    async def main() -> list[int]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(vendor)) as http:
            pages = AsyncClient(base_url="https://x.test", http_client=http).transport.walk(listing(PAGED))
            return await pages.gather(**asked, progress=lambda done, total: steps.append((done, total)))

    assert anyio.run(main, backend=backend) == list(range(1, 10))
    assert max(under_way) == most
    assert steps == [(done, 9) for done in range(1, 10)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_failure_ends_what_is_gathered(backend: str) -> None:
    """What one of the pages raises is raised, as it is; the other pages are given up."""

    async def vendor(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        if number == 3:
            return httpx.Response(500)
        return httpx.Response(200, json={"items": [number], "totalPages": 9, "totalItems": 9, "hasNextPage": True})

    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(vendor)) as http:
            client = AsyncClient(base_url="https://x.test", http_client=http, retries=0)
            await client.transport.walk(listing(PAGED)).gather()

    with pytest.raises(ServerError):
        anyio.run(main, backend=backend)


def test_no_page_is_fetched_beyond_the_limit(connect: Connect) -> None:
    """Two pages of two items are enough for four, in both flavours."""
    asked, handler = counted(by_page)
    assert connect(handler).transport.walk(listing(PAGED)).collect(4) == [10, 11, 20, 21]
    assert asked == ["", "page=2"]

    async def main() -> list[int]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
            pages = AsyncClient(base_url="https://x.test", http_client=http).transport.walk(listing(PAGED))
            return await pages.collect(4)

    assert anyio.run(main) == [10, 11, 20, 21]
    assert asked == ["", "page=2"] * 2


def test_an_answer_that_does_not_say_whether_more_follow_is_a_drift(connect: Connect) -> None:
    drifts: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        rows = [7] if request.url.params.get("page", "1") == "1" else []
        return httpx.Response(200, json={"items": rows})

    paging = Paging("page", "page", items="items", has_next="more")
    assert list(connect(handler, on_drift=drifts.append).transport.walk(listing(paging))) == [7]
    assert {(drift.path, drift.expected) for drift in drifts} == {("$.more", "whether there are more rows")}
