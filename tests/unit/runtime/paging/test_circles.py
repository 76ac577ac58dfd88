"""A listing whose pages come again and again ends in an error, however the vendor counts them; over real sockets."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from typing import Any, ClassVar

import anyio
import pytest

from generator.runtime.call.call import Call
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.client.config import ClientConfig
from generator.runtime.core.errors import DecodeError
from generator.runtime.core.quirks import Paging, Quirks
from tests.unit.runtime.conftest import Flavour
from tests.unit.runtime.loopback import Answer, Got, Vendor, says

Serve = Callable[[Answer], Vendor]

LISTING: Call[Any] = Call("GET", "/things", returns=object)
WAYS = {
    "nothing said": Paging("page", "page", items="rows"),
    "page size": Paging("page", "page", items="rows", limit="size", limit_max=2),
    "has next": Paging("page", "page", items="rows", has_next="more"),
    "total": Paging("page", "page", items="rows", total="total"),
    "pages": Paging("page", "page", items="rows", total_pages="pages"),
    "offset": Paging("offset", "offset", items="rows", limit="size", limit_max=2),
    "offset and key": Paging("offset", "offset", items="rows", limit="size", limit_max=2, key="id", total="total"),
}
MOST = 150


def fetched(flavour: Flavour, url: str, paging: Paging, way: str) -> list[Any]:
    """Return all items of the listing."""
    config = ClientConfig(package="circled_client", quirks=Quirks(paging=paging))

    class Circled(Client):
        _config: ClassVar[ClientConfig] = config

    class AsyncCircled(AsyncClient):
        _config: ClassVar[ClientConfig] = config

    if flavour.name == "sync":
        with Circled(base_url=url) as client:
            pages = client.transport.walk(LISTING)
            return pages.gather() if way == "gather" else pages.collect()

    async def main() -> list[Any]:
        async with AsyncCircled(base_url=url) as client:
            pages = client.transport.walk(LISTING)
            return await (pages.gather() if way == "gather" else pages.collect())

    return anyio.run(main, backend=flavour.name)


@pytest.mark.parametrize("paging", WAYS.values(), ids=list(WAYS))
@pytest.mark.parametrize("length", [1, 2, 3])
@pytest.mark.parametrize("way", ["collect", "gather"])
def test_pages_that_come_in_a_circle_are_an_error(
    flavour: Flavour, vendor: Serve, paging: Paging, length: int, way: str
) -> None:
    def answer(_got: Got, _connection: socket.socket) -> bytes:
        at = 2 * ((len(served.got) - 1) % length)
        rows = [{"id": at + 1, "price": 1.5}, {"id": at + 2, "price": 2.5}]
        return says({"rows": rows, "more": True, "total": 10**9, "pages": 10**9})

    served = vendor(answer)
    if length == 1 and paging is WAYS["nothing said"]:
        # It is not paged at all, and does not say so.
        assert [row["id"] for row in fetched(flavour, served.url, paging, way)] == [1, 2]
        return
    with pytest.raises(DecodeError, match="would never end"):
        fetched(flavour, served.url, paging, way)
    assert len(served.got) < MOST


def test_pages_of_one_row_may_repeat_one(flavour: Flavour, vendor: Serve) -> None:
    """A row that moved while the pages were fetched comes twice; a whole page of many rows never does."""
    rows = ["a", "b", "a", "c"]

    def answer(got: Got, _connection: socket.socket) -> bytes:
        page = int(got.target.partition("page=")[2] or 1)
        return says({"rows": rows[page - 1 : page]})

    served = vendor(answer)
    assert fetched(flavour, served.url, WAYS["nothing said"], "collect") == rows


def test_a_listing_without_end_is_fetched_in_windows(flavour: Flavour, vendor: Serve) -> None:
    """A vendor that claims a thousand million rows makes nobody prepare as many calls."""

    def answer(got: Got, _connection: socket.socket) -> bytes:
        page = int(got.target.partition("page=")[2] or 1)
        rows = [{"id": page}, {"id": -page}] if page < 100 else []
        return says(json.loads(json.dumps({"rows": rows, "total": 10**9})))

    served = vendor(answer)
    with pytest.raises(DecodeError, match="198 of 1000000000 rows came"):
        fetched(flavour, served.url, WAYS["total"], "gather")
    assert len(served.got) < MOST
