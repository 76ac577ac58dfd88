"""Rows that vanish while pages are walked move others to pages that were read: the client notices, and misses none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.quirks import Paging

PAGES = Paging(page="page", limit="size", items="rows", total="total")
OFFSETS = Paging(style="offset", page="from", limit="size", items="rows", total="total")


class Shrinking:
    """A vendor of ten rows, two on a page; `gone` are deleted before a request, by the number of the request."""

    def __init__(self, gone: dict[int, list[int]]) -> None:
        self.rows = [{"id": number} for number in range(10)]
        self.gone = gone
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.rows = [row for row in self.rows if row["id"] not in self.gone.get(len(self.asked), [])]
        query = request.url.params
        self.asked.append(query.get("page") or query.get("from") or "")
        start = int(query["from"]) if "from" in query else (int(query.get("page", 1)) - 1) * 2
        return httpx.Response(200, json={"rows": self.rows[start : start + 2], "total": len(self.rows)})


def call(paging: Paging) -> Call[Any]:
    return Call("GET", "/rows", query={"size": 2}, returns=object, paging=paging)


def walked(vendor: Shrinking, paging: Paging, go: Callable[[Any], list[Any]]) -> list[int]:
    with httpx.Client(transport=httpx.MockTransport(vendor)) as http:
        client = Client(base_url="https://vendor.example", http_client=http)
        return [row["id"] for row in go(client.transport.walk(call(paging)))]


WAYS: dict[str, Callable[[Any], list[Any]]] = {
    "one by one": list,
    "all": lambda pages: list(pages.collect()),
    "ahead": lambda pages: [item for page in pages.pages(ahead=2) for item in page.items],
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("paging", [PAGES, OFFSETS], ids=["pages", "offsets"])
@pytest.mark.parametrize("gone", [[0], [0, 3], [1]], ids=str)
def test_no_row_that_is_there_is_missed(way: str, paging: Paging, gone: list[int]) -> None:
    """They vanish when the first two pages were read, so that the third begins later than before."""
    vendor = Shrinking({2: gone})

    found = walked(vendor, paging, WAYS[way])

    assert sorted(set(found)) == sorted(found)
    assert {row["id"] for row in vendor.rows} <= set(found)


def test_rows_that_vanish_behind_a_page_cost_one_request_and_no_alarm() -> None:
    vendor = Shrinking({2: [9]})

    assert walked(vendor, PAGES, list) == list(range(9))
    assert vendor.asked == ["", "2", "3", "2", "4", "5"]


def test_nothing_is_asked_for_twice_where_no_row_vanishes() -> None:
    vendor = Shrinking({})

    assert walked(vendor, PAGES, list) == list(range(10))
    assert vendor.asked == ["", "2", "3", "4", "5"]


def test_rows_vanish_on_the_last_page_too() -> None:
    """The page behind the last row has none: the row that moved is on the one before."""
    vendor = Shrinking({4: [0, 1]})

    assert walked(vendor, PAGES, list) == list(range(10))


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_walks_miss_nothing_either(backend: str) -> None:
    vendor = Shrinking({2: [0]})

    async def main() -> list[int]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(vendor)) as http:
            client = AsyncClient(base_url="https://vendor.example", http_client=http)
            return [row["id"] async for row in client.transport.walk(call(PAGES))]

    assert anyio.run(main, backend=backend) == list(range(10))
