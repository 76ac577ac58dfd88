"""Listings of vendors that allow fewer rows per page than documented, or send wrong counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.core.errors import DecodeError, InvalidArgument
from generator.runtime.core.quirks import Paging

Vendor = Callable[[httpx.Request], httpx.Response]
FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
BY_PAGE = Paging("page", "page", "size", 20, "items", "more", "pages", "total")
BY_OFFSET = Paging("offset", "from", "size", 20, "items", total="total")
BARE = Paging("page", "page", "size", 20)


def collected(flavour: str, vendor: Vendor, paging: Paging, **query: object) -> list[int]:
    call = Call("GET", "/rows", query=query, returns=int, paging=paging)
    if flavour == "sync":
        with httpx.Client(transport=httpx.MockTransport(vendor)) as http:
            return Client(base_url="https://x.test", http_client=http).transport.walk(call).collect()

    async def main() -> list[int]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(vendor)) as http:
            return await AsyncClient(base_url="https://x.test", http_client=http).transport.walk(call).collect()

    return anyio.run(main, backend=flavour)


def paged(count: int, most: int, *says: str, clamps: bool = False, **more: Any) -> tuple[list[str], Vendor]:
    """Return a vendor with `count` rows and a limit per page; it sends the named counts only, `more` in their place."""
    asked: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        size = min(int(request.url.params.get("size", most)), most)
        pages = max(1, -(-count // size))
        number = int(request.url.params.get("page", 1))
        number = min(number, pages) if clamps else number
        first = int(request.url.params.get("from", (number - 1) * size))
        known = {"more": number < pages, "pages": pages, "total": count}
        rows = list(range(count))[first : first + size]
        return httpx.Response(200, json={"items": rows} | {name: known[name] for name in says} | more)

    return asked, vendor


@FLAVOURS
@pytest.mark.parametrize("clamps", [False, True], ids=["empty beyond", "last page beyond"])
@pytest.mark.parametrize("says", [(), ("more",), ("pages",), ("total",), ("more", "pages", "total")], ids=str)
@pytest.mark.parametrize("count", [0, 1, 7, 8, 20, 50])
def test_a_cap_below_the_documented_one_loses_no_row(
    flavour: str, count: int, says: tuple[str, ...], clamps: bool
) -> None:
    asked, vendor = paged(count, 7, *says, clamps=clamps)

    assert collected(flavour, vendor, BY_PAGE) == list(range(count))
    assert len(asked) <= max(1, -(-count // 7)) + (0 if says else 1)


@FLAVOURS
@pytest.mark.parametrize("says", [(), ("total",)], ids=str)
@pytest.mark.parametrize("count", [0, 1, 7, 8, 20, 50])
def test_offsets_move_by_the_rows_that_came(flavour: str, count: int, says: tuple[str, ...]) -> None:
    asked, vendor = paged(count, 7, *says)

    assert collected(flavour, vendor, BY_OFFSET) == list(range(count))
    assert len(asked) <= max(1, -(-count // 7)) + (0 if says else 1)


@FLAVOURS
def test_bare_arrays_go_on_until_one_is_empty(flavour: str) -> None:
    asked: list[str] = []

    def vendor(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        first = (int(request.url.params.get("page", 1)) - 1) * 7
        return httpx.Response(200, json=list(range(16))[first : first + 7])

    assert collected(flavour, vendor, BARE) == list(range(16))
    assert len(asked) == 4


@FLAVOURS
@pytest.mark.parametrize("more", [{"more": False}, {"pages": 2}], ids=str)
def test_a_vendor_that_says_the_end_too_early_is_found_out(flavour: str, more: dict[str, Any]) -> None:
    """The number of rows is read again first: others may have deleted some."""
    asked, vendor = paged(50, 20, "total", **more)
    came = 20 if "more" in more else 40

    with pytest.raises(DecodeError, match=f"GET /rows.*{came} of 50 rows came"):
        collected(flavour, vendor, BY_PAGE)
    assert asked[-1] == "size=1"


@FLAVOURS
def test_rows_that_are_deleted_during_the_walk_are_not_missed(flavour: str) -> None:
    totals = iter([50, 50, 40])

    def vendor(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        rows = list(range(40))[(number - 1) * 20 : number * 20]
        return httpx.Response(200, json={"items": rows, "more": number < 2, "total": next(totals)})

    assert collected(flavour, vendor, BY_PAGE) == list(range(40))


@FLAVOURS
def test_a_walk_from_a_later_page_takes_none_of_the_others_for_missing(flavour: str) -> None:
    for says in [("total",), ("more", "total"), ("pages", "total"), ()]:
        _, vendor = paged(50, 20, *says)

        assert collected(flavour, vendor, BY_PAGE, page=3) == list(range(40, 50))


@FLAVOURS
@pytest.mark.parametrize(("given", "sent"), [(21, 20), (500, 20), (20, 20), (5, 5), ("500", 20)])
def test_a_page_size_above_the_cap_is_sent_as_the_cap(flavour: str, given: object, sent: int) -> None:
    asked, vendor = paged(50, 20, "total")

    assert collected(flavour, vendor, BY_OFFSET, size=given) == list(range(50))
    assert asked[0] == f"size={sent}"


@FLAVOURS
@pytest.mark.parametrize("query", [{"size": 0}, {"size": -1}, {"size": 2.5}, {"size": False}, {"from": -1}], ids=str)
def test_a_page_that_cannot_be_is_refused(flavour: str, query: dict[str, object]) -> None:
    asked, vendor = paged(50, 20)
    name = next(iter(query))

    with pytest.raises(InvalidArgument, match=f"GET /rows: {name} is .*; give a whole number from [01] on"):
        collected(flavour, vendor, BY_OFFSET, **query)
    assert not asked
