"""A walk at its edges: a limit of none, a cursor from before the first page, and what is no longer remembered."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from generator.runtime.call.call import Call, Page
from generator.runtime.client.client import AsyncClient, Client
from generator.runtime.codec.codec import Codec
from generator.runtime.core.errors import InvalidArgument, NotFound
from generator.runtime.core.quirks import Paging, Quirks
from generator.runtime.dialect.dialect import Dialect
from generator.runtime.paging.walk import Walk

Connect = Callable[..., Client]
PAGED = Paging("page", "page", items="items", total_pages="totalPages", total="totalItems")
NEXT = Paging("cursor", "after", items="items", next="next")
KEYED = Paging("offset", "offset", limit="limit", limit_max=10, items="data", key="id")


def listing(paging: Paging) -> Call[Any]:
    return Call("GET", "/rows", returns=object, paging=paging)


def by_cursor(request: httpx.Request) -> httpx.Response:
    number = int(request.url.params.get("after", 0))
    more = {"next": str(number + 1)} if number < 3 else {}
    return httpx.Response(200, json={"items": [number], **more})


class Asked:
    """A vendor, and how often it was asked; a listing in either flavour."""

    def __init__(self) -> None:
        self.times = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.times += 1
        return by_cursor(request)

    def walked(self, flavour: str, use: Callable[[Any], Any]) -> Any:
        """Return what `use` makes of the listing."""
        if flavour == "blocking":
            with httpx.Client(transport=httpx.MockTransport(self.answer)) as http:
                return use(Client(base_url="https://x.test", http_client=http).transport.walk(listing(NEXT)))

        async def waiting() -> Any:
            async with httpx.AsyncClient(transport=httpx.MockTransport(self.answer)) as http:
                return await use(AsyncClient(base_url="https://x.test", http_client=http).transport.walk(listing(NEXT)))

        return anyio.run(waiting)


FLAVOURS = pytest.mark.parametrize("flavour", ["blocking", "waiting"])


@FLAVOURS
@pytest.mark.parametrize("told", [{}, {"progress": lambda *_: None}], ids=["", "with progress"])
@pytest.mark.parametrize("limit", [0, 1, 2, None, 2**70])
def test_as_many_rows_come_as_are_asked_for(flavour: str, limit: int | None, told: dict[str, Any]) -> None:
    vendor = Asked()
    expected = list(range(4))[:limit]

    assert vendor.walked(flavour, lambda pages: pages.collect(limit, **told)) == expected
    assert vendor.times == len(expected)


@FLAVOURS
@pytest.mark.parametrize("limit", [-1, 1.5, "3", True])
def test_a_limit_that_is_no_number_of_rows_is_refused(flavour: str, limit: Any) -> None:
    vendor = Asked()

    for use in (lambda pages: pages.collect(limit), lambda pages: pages.to_rows(limit)):
        with pytest.raises(InvalidArgument, match="limit is "):
            vendor.walked(flavour, use)
    assert vendor.times == 0


@FLAVOURS
@pytest.mark.parametrize("concurrency", [1.5, "3", None, True])
def test_a_concurrency_that_is_no_number_of_pages_is_refused(flavour: str, concurrency: Any) -> None:
    vendor = Asked()

    with pytest.raises(InvalidArgument, match="concurrency is "):
        vendor.walked(flavour, lambda pages: pages.gather(concurrency))
    assert vendor.times == 0
    assert vendor.walked(flavour, lambda pages: pages.gather(1)) == list(range(4))


@pytest.mark.parametrize("handled", range(4))
def test_pages_are_numbered_on_from_a_cursor(connect: Connect, handled: int) -> None:
    """Also from one that was taken before the first page."""
    walk = connect(by_cursor).transport.walk(listing(NEXT))
    pages = walk.pages()
    for _ in range(handled):
        next(pages)

    rest = [(page.number, page.items) for page in walk.pages(cursor=pages.cursor)]

    assert rest == [(number + 1, [number]) for number in range(handled, 4)]


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize("value", [-1, -2, 1.5, "1", True])
def test_a_cursor_holds_numbers_of_rows(connect: Connect, number: int, value: object) -> None:
    walk = connect(by_cursor).transport.walk(listing(NEXT))
    state = json.loads(walk.pages().cursor or "")
    state["numbers"][number] = value

    if value is True:  # JSON of other languages may have no whole numbers, but none takes truth for one
        walk.pages(cursor=json.dumps(state))
    else:
        with pytest.raises(InvalidArgument, match="not one that a walk"):
            walk.pages(cursor=json.dumps(state))


def test_the_first_of_two_failures_is_raised() -> None:
    """Page 3 fails too, before its task is told to stop."""
    ready: list[anyio.Event] = []

    async def vendor(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        if number in (2, 3):
            ready[:] = ready or [anyio.Event()]
            await ready[0].wait()
            return httpx.Response(404 if number == 2 else 500)
        if number == 4:
            ready[0].set()
        return httpx.Response(200, json={"items": [number], "totalPages": 9, "totalItems": 9})

    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(vendor)) as http:
            client = AsyncClient(base_url="https://x.test", http_client=http, retries=0)
            with anyio.fail_after(10):
                await client.transport.walk(listing(PAGED)).gather(3)

    with pytest.raises(NotFound):
        anyio.run(main)


class Steps:
    """Walks through pages of ten rows; the rows of a page begin at its place, or are ones that nobody has seen."""

    def __init__(self, cursor: str | None = None) -> None:
        self.dialect = Dialect(Quirks(), Codec())
        self.walk = Walk(self.dialect, listing(KEYED), cursor)

    def step(self, name: str = "row") -> bool:
        """Hand the walk its next page, and return whether it took rows from it."""
        call = self.walk.call
        assert call is not None
        at = self.dialect.place(call)
        rows: list[Any] = [{"id": f"{name}:{at + place}"} for place in range(10)]
        return self.walk.passed(Page(rows, 1, None, {"data": rows}, True)) is not None

    def steps_back(self) -> int:
        """Return how often the walk steps back from a page whose rows it has never seen, until it takes one."""
        for number in range(100):
            if self.step("other"):
                return number
        raise AssertionError("the walk steps back without end")


def test_a_walk_steps_back_as_far_as_it_remembers() -> None:
    """Beyond that, rows that came already would come as new ones."""
    fresh = Steps()
    for _ in range(40):
        assert fresh.step()
    # Forty pages begin at 0, 9, 18, ... The last 32 of them begin at 72, and the next one at 360.
    assert fresh.steps_back() == (360 - 72) // 9

    young = Steps()
    for _ in range(31):
        assert young.step()
    # All pages are remembered: the walk goes back to where it began.
    assert young.steps_back() == 31


def test_a_walk_from_a_cursor_steps_back_as_far_as_the_cursor_remembers() -> None:
    first = Steps()
    for _ in range(40):
        assert first.step()
    again = Steps(first.walk.cursor())
    for _ in range(29):
        assert again.step()

    # The cursor has the last pages, of which the last begins at 351; the next page begins at 360 + 29 * 9.
    assert again.steps_back() == (360 + 29 * 9 - 351) // 9
