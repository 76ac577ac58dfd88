"""Listings: pages of a hundred, the count on request, rows that appear and disappear meanwhile."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from simplicate_client import AsyncSimplicateClient, DecodeError, RateLimited
from tests.vendors.simplicate.office import URL, Office, Row, Time, envelope, talk

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
PATH = "/crm/organization"


def organizations(count: int) -> list[Row]:
    return [{"id": f"organization:{number:04}", "name": f"No {number}"} for number in range(count)]


def names(records: list[Any]) -> list[str]:
    return [record.id for record in records]


@FLAVOURS
def test_a_listing_walks_by_a_hundred(flavour: str) -> None:
    office = Office({PATH: organizations(250)})

    records = talk(flavour, office, lambda client: client.crm.organizations.list(sort=["id"]))

    assert names(records) == [row["id"] for row in organizations(250)]
    assert [dict(request.url.params) for request in office.asked] == [
        {"limit": "100", "sort": "id", "metadata": "count"},
        {"limit": "100", "sort": "id", "metadata": "count", "offset": "99"},
        {"limit": "100", "sort": "id", "metadata": "count", "offset": "198"},
    ]


@FLAVOURS
def test_the_page_size_and_the_start_are_the_callers(flavour: str) -> None:
    office = Office({PATH: organizations(25)})

    records = talk(flavour, office, lambda client: client.crm.organizations.list(offset=11, limit=10, sort=["-id"]))

    assert names(records) == [row["id"] for row in reversed(organizations(14))]


@FLAVOURS
def test_a_page_of_one_is_walked_without_overlap(flavour: str) -> None:
    office = Office({PATH: organizations(3)})

    assert len(talk(flavour, office, lambda client: client.crm.organizations.list(limit=1))) == 3


@FLAVOURS
def test_rows_without_an_identifier_are_walked_without_overlap(flavour: str) -> None:
    office = Office({PATH: [{"name": row["name"]} for row in organizations(250)]})

    records = talk(flavour, office, lambda client: client.crm.organizations.list())

    assert len(records) == 250
    assert [request.url.params.get("offset") for request in office.asked] == [None, "100", "200"]


@FLAVOURS
def test_rows_that_vanish_make_no_other_row_miss(flavour: str) -> None:
    """Between the pages, rows given already are deleted: the others move up, past the border."""
    office = Office({PATH: organizations(350)})
    rows = office.tables[PATH]

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) == 2:
            del rows[10:60]
        if len(office.asked) == 5:
            del rows[0:40]

    office.hook = hook
    ids = names(talk(flavour, office, lambda client: client.crm.organizations.list(sort=["id"])))

    assert ids == [row["id"] for row in organizations(350)]


@FLAVOURS
def test_a_tail_that_vanishes_ends_the_walk(flavour: str) -> None:
    office = Office({PATH: organizations(150)})

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) == 2:
            del office.tables[PATH][50:]

    office.hook = hook

    assert len(talk(flavour, office, lambda client: client.crm.organizations.list(sort=["id"]))) == 100


@FLAVOURS
def test_rows_that_appear_are_not_given_twice(flavour: str) -> None:
    office = Office({PATH: organizations(250)})

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) == 2:
            office.tables[PATH][:0] = [{"id": f"organization:-{number}"} for number in range(120)]

    office.hook = hook
    ids = names(talk(flavour, office, lambda client: client.crm.organizations.list()))

    assert len(ids) == len(set(ids))
    assert {row["id"] for row in organizations(250)} <= set(ids)


@FLAVOURS
def test_a_listing_in_no_order_at_all_ends_and_says_what_is_missing(flavour: str) -> None:
    office = Office({PATH: organizations(500)})
    rows = office.tables[PATH]

    def hook(_request: httpx.Request) -> None:
        rows[:] = rows[137:] + rows[:137]

    office.hook = hook
    with pytest.raises(DecodeError, match="of 500 rows came"):
        talk(flavour, office, lambda client: client.crm.organizations.list())

    assert len(office.asked) < 20


@FLAVOURS
def test_a_vendor_that_ignores_the_offset_is_found_out(flavour: str) -> None:
    office = Office()
    office.hook = lambda _request: httpx.Response(200, json=envelope(organizations(100)))

    with pytest.raises(DecodeError, match="the listing would never end"):
        talk(flavour, office, lambda client: client.crm.organizations.list())


@FLAVOURS
def test_the_count_is_asked_for_when_progress_is_wanted(flavour: str) -> None:
    office = Office({PATH: organizations(250)})
    progress_calls: list[tuple[int, int | None]] = []

    def call(client: Any) -> Any:
        return client.crm.organizations.list(metadata=["limit"]).collect(
            progress=lambda done, total: progress_calls.append((done, total))
        )

    assert len(talk(flavour, office, call)) == 250
    assert progress_calls == [(100, 250), (199, 250), (250, 250)]
    assert {request.url.params["metadata"] for request in office.asked} == {"limit,count"}


@FLAVOURS
def test_the_number_of_records_can_be_asked_for_alone(flavour: str) -> None:
    office = Office({PATH: organizations(250)})

    count = talk(
        flavour, office, lambda client: client.crm.organizations.list(where={"name": {"like": "No 1*"}}).count()
    )

    assert count == 111
    assert office.queries == ["q[name]=No 1*&limit=1&metadata=count"]


@FLAVOURS
def test_metadata_is_at_hand_on_pages(flavour: str) -> None:
    office = Office({PATH: organizations(12)})
    arguments: dict[str, Any] = {"limit": 10, "metadata": ["count", "limit", "offset"]}

    def sync(client: Any) -> Any:
        return [(page.total, page.raw["metadata"]) for page in client.crm.organizations.list(**arguments).pages()]

    async def later(client: Any) -> Any:
        return [(page.total, page.raw["metadata"]) async for page in client.crm.organizations.list(**arguments).pages()]

    assert talk(flavour, office, sync if flavour == "sync" else later) == [
        (12, {"count": 12, "limit": 10, "offset": 0}),
        (12, {"count": 12, "limit": 10, "offset": 9}),
    ]


@FLAVOURS
@pytest.mark.parametrize("metadata", [["limit"], ["count", "limit"]])
def test_a_walk_with_metadata_of_ones_own_has_a_cursor(flavour: str, metadata: Any) -> None:
    office = Office({PATH: organizations(12)})
    arguments: dict[str, Any] = {"limit": 10, "metadata": metadata}

    def sync(client: Any) -> list[Any]:
        walk = client.crm.organizations.list(**arguments).pages(ahead=1)
        first = next(walk)
        rest = client.crm.organizations.list(**arguments).pages(cursor=walk.cursor)
        return [item.id for page in (first, *rest) for item in page.items]

    async def later(client: Any) -> list[Any]:
        walk = client.crm.organizations.list(**arguments).pages(ahead=1)
        first = await anext(walk)
        await walk.aclose()
        rest = client.crm.organizations.list(**arguments).pages(cursor=walk.cursor)
        return [item.id for page in [first, *[page async for page in rest]] for item in page.items]

    ids = talk(flavour, office, sync if flavour == "sync" else later)
    assert ids == [row["id"] for row in organizations(12)]


def gathered(
    office: Office, concurrency: int = 4, time: Time | None = None, backend: str = "asyncio", **more: Any
) -> list[Any]:
    """Fetch all organizations, several pages at a time, and watch how many requests are under way."""
    under_way: list[int] = [0, 0]

    async def answer(request: httpx.Request) -> httpx.Response:
        under_way[0] += 1
        under_way[1] = max(under_way)
        await anyio.sleep(0.001)
        under_way[0] -= 1
        return office(request)

    async def main() -> list[Any]:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        clock = (time or Time()).clock
        async with AsyncSimplicateClient(
            api_key="k", api_secret="s", base_url=URL, http_client=http, clock=clock, max_wait=900, **more
        ) as client:
            records = await client.crm.organizations.list(sort=["id"]).gather(concurrency)
            return [record.id for record in records]

    ids: list[Any] = anyio.run(main, backend=backend)
    assert under_way[1] <= concurrency
    office.writes.append(("most", under_way[1]))
    return ids


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_pages_can_be_fetched_at_the_same_time(backend: str) -> None:
    office = Office({PATH: organizations(950)})

    assert gathered(office, backend=backend) == [row["id"] for row in organizations(950)]
    assert office.writes == [("most", 4)]
    assert len(office.asked) == 10


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 198, 199, 200])
def test_no_row_is_left_out_whatever_their_number(count: int) -> None:
    office = Office({PATH: organizations(count)})

    assert gathered(office, 3) == [row["id"] for row in organizations(count)]


def test_rows_that_vanish_while_pages_come_at_the_same_time_make_no_other_row_miss() -> None:
    office = Office({PATH: organizations(950)})

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) == 5:
            del office.tables[PATH][10:60]

    office.hook = hook
    ids = set(gathered(office))

    assert {row["id"] for row in office.tables[PATH]} <= ids


def test_fetching_at_the_same_time_keeps_the_budget() -> None:
    """Sixty a minute are promised: after a few at once, requests are paced."""
    office, time = Office({PATH: organizations(7000)}), Time()

    assert len(gathered(office, 8, time)) == 7000
    assert len(office.asked) == 71
    assert time.seconds - 1_700_000_000 > 60


def test_a_page_that_fails_fails_the_whole() -> None:
    office = Office({PATH: organizations(950)})
    office.hook = lambda request: httpx.Response(500) if request.url.params.get("offset") == "396" else None

    with pytest.raises(Exception, match="500"):
        gathered(office, retries=0)


@FLAVOURS
def test_429_holds_back_for_ten_seconds_and_is_tried_again(flavour: str) -> None:
    office, time = Office({PATH: organizations(1)}), Time()
    office.hook = lambda _request: httpx.Response(429) if len(office.asked) == 1 else None

    records = talk(flavour, office, lambda client: client.crm.organizations.list(), clock=time.clock, retries=1)

    assert len(records) == 1
    assert sum(time.waits) >= 10

    with pytest.raises(RateLimited):
        office.hook = lambda _request: httpx.Response(429)
        talk(flavour, office, lambda client: client.crm.organizations.list())
