"""A walk that the caller begins at a later page ends with the last row, without a call for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.quirks import Paging

BY_PAGE = Paging("page", "page", "size", items="rows", total="total")
BY_OFFSET = Paging("offset", "offset", "size", items="rows", total="total")


class Vendor:
    """A vendor of some rows, with no more than some on each page, and what it was asked for."""

    def __init__(self, count: int, most: int = 20, first: int = 1, pinned: int = 0) -> None:
        self.count, self.most, self.first, self.pinned = count, most, first, pinned
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = request.url.params
        self.asked.append(query["page"] if "page" in query else query.get("offset", ""))
        size = min(int(query.get("size", self.most)), self.most)
        page = int(query.get("page", self.first))
        start = int(query.get("offset", (page - self.first) * size))
        # One page shows rows again that are on another one.
        again = [0] * (self.pinned if len(self.asked) == 1 else 0)
        rows = [*again, *range(self.count)[start : start + size]]
        return httpx.Response(200, json={"rows": rows, "total": self.count})


def plain(pages: Any) -> list[int]:
    return list(pages)


def ahead(pages: Any) -> list[int]:
    return [row for page in pages.pages(ahead=1) for row in page.items]


def resumed(pages: Any) -> list[int]:
    walk = pages.pages()
    first = next(walk)
    return [*first.items, *(row for page in pages.pages(cursor=walk.cursor) for row in page.items)]


def gathered(pages: Any) -> list[int]:
    rows: list[int] = pages.gather()
    return rows


def walked(vendor: Vendor, paging: Paging, use: Callable[[Any], list[int]] = plain, **query: Any) -> list[int]:
    with httpx.Client(transport=httpx.MockTransport(vendor)) as http:
        call = Call("GET", "/rows", query=query, returns=int, paging=paging)
        return use(Client(base_url="https://x.test", http_client=http).transport.walk(call))


@pytest.mark.parametrize("use", [plain, ahead, resumed, gathered])
@pytest.mark.parametrize("size", [{}, {"size": 20}, {"size": 50}], ids=["none", "size", "capped"])
@pytest.mark.parametrize(
    ("paging", "query", "asked"),
    [
        (BY_PAGE, {"page": 2}, ["2", "3"]),
        (Paging("page", "page", "size", items="rows", total="total", first=0), {"page": 1}, ["1", "2"]),
        (BY_OFFSET, {"offset": 20}, ["20", "40"]),
    ],
    ids=["page", "page from 0", "offset"],
)
def test_the_last_row_ends_the_walk(
    paging: Paging, query: dict[str, int], asked: list[str], size: dict[str, int], use: Callable[[Any], list[int]]
) -> None:
    vendor = Vendor(45, first=paging.first)

    assert walked(vendor, paging, use, **query, **size) == list(range(20, 45))
    assert vendor.asked == asked


@pytest.mark.parametrize("use", ["plain", "ahead", "gathered"])
def test_both_flavours_end_alike(use: str) -> None:
    vendor = Vendor(45)

    async def main() -> list[int]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(vendor)) as http:
            call = Call("GET", "/rows", query={"page": 2}, returns=int, paging=BY_PAGE)
            pages = AsyncClient(base_url="https://x.test", http_client=http).transport.walk(call)
            if use == "gathered":
                return await pages.gather()
            return [row async for page in pages.pages(ahead=int(use == "ahead")) for row in page.items]

    assert anyio.run(main) == list(range(20, 45))
    assert vendor.asked == ["2", "3"]


def test_a_single_short_page_may_be_one_of_many() -> None:
    """A vendor that allows fewer rows than asked for sends five on each page: the second may look like the last."""
    vendor = Vendor(25, most=5)

    assert walked(vendor, BY_PAGE, page=2, size=20) == list(range(5, 25))
    assert vendor.asked == ["2", "3", "4", "5"]


def test_pages_of_several_lengths_lose_no_row() -> None:
    """Where the first page has rows of another one too, its length does not tell how many come before it."""
    vendor = Vendor(200, most=10, pinned=5)

    assert walked(vendor, BY_PAGE, page=10) == [0] * 5 + list(range(90, 200))


def test_the_last_page_itself_is_not_followed_by_many() -> None:
    vendor = Vendor(45)

    assert walked(vendor, BY_PAGE, gathered, page=3, size=20) == list(range(40, 45))
    assert vendor.asked == ["3", "4"]


class Numbering(Vendor):
    """A vendor whose answers say the number of their page."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        document = super().__call__(request).json()
        return httpx.Response(200, json={**document, "now": int(request.url.params.get("page", self.first))})


@pytest.mark.parametrize(
    ("query", "asked", "first_row"), [({}, ["", "2", "3"], 0), ({"page": 2}, ["2", "3", "4"], 20)], ids=["none", "two"]
)
def test_the_number_in_an_answer_tells_the_first_page_only_where_none_was_given(
    query: dict[str, int], asked: list[str], first_row: int
) -> None:
    vendor = Numbering(45)
    paging = Paging("page", "page", "size", items="rows", total="total", current="now")

    assert walked(vendor, paging, plain, **query) == list(range(first_row, 45))
    assert vendor.asked == asked
