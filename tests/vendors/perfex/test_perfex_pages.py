"""Pages of Perfex 3.x: all rows arrive, or an error says how many are missing; 2.x sends all rows at once."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from perfex_client import AsyncPerfexClient, DecodeError, InvalidArgument, PerfexClient

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
BASE = "https://crm.example.com"


class Module:
    """The module of 3.x: at most `most` rows on a page, and beyond the last page the last one again."""

    def __init__(self, count: int, most: int = 100, *says: str, **instead: Any) -> None:
        self.rows = [{"userid": str(number), "company": f"No {number}"} for number in range(count)]
        self.most = most
        self.says = says or ("total", "last_page")
        self.instead = instead
        self.asked: list[httpx.QueryParams] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.params)
        size = min(int(request.url.params.get("per_page", 25)), self.most)
        pages = max(1, -(-len(self.rows) // size))
        number = min(int(request.url.params.get("page", 1)), pages)
        known = {"total": len(self.rows), "last_page": pages, "total_pages": pages, "has_more": number < pages}
        meta = {"current_page": number, "per_page": size, **{name: known[name] for name in self.says}, **self.instead}
        return httpx.Response(200, json={"data": self.rows[(number - 1) * size : number * size], "meta": meta})


def customers(flavour: str, module: Any, **arguments: Any) -> list[str]:
    transport = httpx.MockTransport(module)
    if flavour == "sync":
        with PerfexClient(base_url=BASE, token="t", http_client=httpx.Client(transport=transport)) as perfex:
            return [str(customer.userid) for customer in perfex.customers.list(**arguments)]

    async def main() -> list[str]:
        http = httpx.AsyncClient(transport=transport)
        async with AsyncPerfexClient(base_url=BASE, token="t", http_client=http) as perfex:
            return [str(customer.userid) async for customer in perfex.customers.list(**arguments)]

    return anyio.run(main)


@FLAVOURS
@pytest.mark.parametrize("says", [("total", "last_page"), ("has_more",), ("total_pages",), ("total",)], ids=str)
@pytest.mark.parametrize("most", [20, 100])
def test_a_cap_below_the_documented_one_loses_no_row(flavour: str, most: int, says: tuple[str, ...]) -> None:
    module = Module(130, most, *says)

    assert customers(flavour, module) == [str(number) for number in range(130)]
    assert len(module.asked) == -(-130 // most)


@FLAVOURS
def test_a_page_size_above_the_cap_is_sent_as_the_cap(flavour: str) -> None:
    module = Module(130)

    assert len(customers(flavour, module, per_page=500)) == 130
    assert {query["per_page"] for query in module.asked} == {"100"}


@FLAVOURS
@pytest.mark.parametrize("size", [0, -1])
def test_a_page_size_that_cannot_be_is_refused(flavour: str, size: int) -> None:
    module = Module(3)

    with pytest.raises(InvalidArgument, match=f"per_page is {size}; give a whole number from 1 on"):
        customers(flavour, module, per_page=size)
    assert not module.asked


@FLAVOURS
def test_an_end_before_all_rows_came_is_an_error(flavour: str) -> None:
    module = Module(130, 100, last_page=1)

    with pytest.raises(DecodeError, match="100 of 130 rows came"):
        customers(flavour, module)
    assert module.asked[-1]["per_page"] == "1"


@FLAVOURS
def test_a_bare_array_is_all_there_is(flavour: str) -> None:
    asked: list[httpx.Request] = []

    def module(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json=[{"userid": str(number)} for number in range(250)])

    assert len(customers(flavour, module)) == 250
    assert len(asked) == 1
