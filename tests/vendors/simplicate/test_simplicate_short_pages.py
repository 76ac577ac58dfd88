"""Pages with fewer rows than requested, and page sizes that the vendor does not allow."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from simplicate_client import AsyncSimplicateClient, DecodeError, InvalidArgument, SimplicateClient
from simplicate_client.models import TrackingInterrupted
from tests.vendors.simplicate.office import URL, Office, Row, envelope, talk

FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "async"])
COUNTS = pytest.mark.parametrize("counts", [True, False], ids=["counted", "uncounted"])
PATH = "/hours/hours"
START = datetime(2024, 6, 9)


def hours(count: int, **more: Any) -> list[Row]:
    return [
        {"id": f"hours:{number:04}", "updated_at": str(START + timedelta(seconds=number)), **more}
        for number in range(count)
    ]


def ids(rows: list[Any]) -> list[str]:
    return [row["id"] if isinstance(row, dict) else row.id for row in rows]


def walked(flavour: str, office: Office, **arguments: Any) -> list[str]:
    return ids(talk(flavour, office, lambda client: client.hours.hours.list(sort=["id"], **arguments)))


@FLAVOURS
@COUNTS
@pytest.mark.parametrize("most", [1, 2, 50, 99])
def test_a_cap_below_the_documented_one_loses_no_row(flavour: str, counts: bool, most: int) -> None:
    office = Office({PATH: hours(130)}, most=most, counts=counts)

    assert walked(flavour, office) == ids(hours(130))


@FLAVOURS
@COUNTS
@pytest.mark.parametrize("count", [0, 1, 2, 99, 100, 101, 199, 200])
def test_an_honest_vendor_is_asked_no_more_than_needed(flavour: str, counts: bool, count: int) -> None:
    """Pages overlap by a row; without a count, one request more finds out that there is nothing more."""
    office = Office({PATH: hours(count)}, counts=counts)

    assert walked(flavour, office) == ids(hours(count))
    assert len(office.asked) <= max(1, -(-(count - 1) // 99)) + (0 if counts else 1)


@FLAVOURS
@pytest.mark.parametrize("limit", [101, 500, 10_000, 2**70])
def test_a_page_size_above_the_cap_is_sent_as_the_cap(flavour: str, limit: int) -> None:
    office = Office({PATH: hours(250)})

    assert walked(flavour, office, limit=limit) == ids(hours(250))
    assert {request.url.params["limit"] for request in office.asked} == {"100"}


@FLAVOURS
@pytest.mark.parametrize("arguments", [{"limit": 0}, {"limit": -5}, {"limit": True}, {"limit": "ten"}, {"offset": -1}])
def test_a_page_that_cannot_be_is_refused_before_anything_is_sent(flavour: str, arguments: dict[str, Any]) -> None:
    office = Office({PATH: hours(3)})

    with pytest.raises(InvalidArgument, match=rf"GET /hours/hours: {next(iter(arguments))} is .*; give a whole number"):
        talk(flavour, office, lambda client: client.hours.hours.list(**arguments))
    assert not office.asked


@FLAVOURS
@COUNTS
def test_rows_that_vanish_under_a_cap_make_no_other_row_miss(flavour: str, counts: bool) -> None:
    office = Office({PATH: hours(250)}, most=50, counts=counts)

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) in (2, 4):
            del office.tables[PATH][5:25]

    office.hook = hook
    given_ids = walked(flavour, office)

    assert set(ids(office.tables[PATH])) <= set(given_ids)
    assert len(given_ids) == len(set(given_ids))


@FLAVOURS
def test_rows_that_are_counted_and_never_come_raise(flavour: str) -> None:
    office = Office()
    office.hook = lambda request: httpx.Response(
        200,
        json=envelope(hours(250)[int(request.url.params.get("offset", 0)) : 180], metadata={"count": 250}),
    )

    with pytest.raises(DecodeError, match=r"GET /hours/hours: .*180 of 250 rows came"):
        walked(flavour, office)


@FLAVOURS
def test_the_count_is_read_again_before_rows_are_called_missing(flavour: str) -> None:
    """The last rows are deleted after their page was counted."""
    office = Office({PATH: hours(150)})

    def hook(request: httpx.Request) -> httpx.Response | None:
        if request.url.params.get("offset") == "99":
            del office.tables[PATH][120:]
            rows = office.tables[PATH][99:]
            return httpx.Response(200, json=envelope(rows, metadata={"count": 150}))
        if request.url.params.get("offset"):
            return httpx.Response(200, json=envelope([], metadata={"count": 150}))
        return None

    office.hook = hook

    assert walked(flavour, office) == ids(hours(120))
    assert office.queries[-1] == "limit=1&sort=id&metadata=count"


@FLAVOURS
def test_a_walk_from_an_offset_misses_only_what_comes_before_it(flavour: str) -> None:
    office = Office({PATH: hours(130)}, most=50)

    assert walked(flavour, office, offset=30) == ids(hours(130))[30:]


@FLAVOURS
@COUNTS
def test_a_listing_that_ignores_pages_gives_all_its_rows_once(flavour: str, counts: bool) -> None:
    more = {"metadata": {"count": 7}} if counts else {}
    office = Office(hook=lambda _request: httpx.Response(200, json=envelope(hours(7), **more)))

    assert walked(flavour, office) == ids(hours(7))
    assert len(office.asked) == (1 if counts else 2)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@COUNTS
def test_pages_under_a_cap_can_be_fetched_at_the_same_time(backend: str, counts: bool) -> None:
    office = Office({PATH: hours(430)}, most=50, counts=counts)

    async def gathered(client: AsyncSimplicateClient) -> list[str]:
        return ids(await client.hours.hours.list(sort=["id"]).gather(3))

    assert talk("trio" if backend == "trio" else "async", office, gathered) == ids(hours(430))
    assert len(office.asked) <= 10


@FLAVOURS
@pytest.mark.parametrize("select", [["hours"], ("hours",), ["hours", "note"]])
def test_the_key_of_the_pages_is_always_selected(flavour: str, select: Any) -> None:
    """All rows look alike, and one is deleted meanwhile: only the key shows that."""
    office = Office({PATH: hours(250, hours=8, note="")})

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) == 2:
            del office.tables[PATH][3]

    office.hook = hook
    records = talk(flavour, office, lambda client: client.hours.hours.list(select=select))

    assert len(records) == 250
    chosen = ",".join(select)
    assert {request.url.params["select"] for request in office.asked} == {f"id,{chosen}"}


@pytest.mark.parametrize("select", [["name", "id"], ["id", "name"], ["id"], []])
def test_a_choice_that_has_the_key_or_is_none_stays_as_it_is(select: Any) -> None:
    office = Office({PATH: hours(3)})

    talk("sync", office, lambda client: client.hours.hours.list(select=select))

    sent = office.asked[0].url.params.get("select", "")
    assert sent == ",".join(select)


def changed(flavour: str, office: Office, **more: Any) -> Any:
    return talk(flavour, office, lambda client: client.changes(client.hours.hours, since=START, **more))


@FLAVOURS
@COUNTS
@pytest.mark.parametrize("most", [2, 50, 100])
def test_changes_under_a_cap_are_all_told(flavour: str, counts: bool, most: int) -> None:
    office = Office({PATH: hours(130)}, most=most, counts=counts)

    result = changed(flavour, office)

    assert ids(result.items) == ids(hours(130))
    assert not result.more


@FLAVOURS
@COUNTS
def test_changes_of_one_second_under_a_cap_are_all_told(flavour: str, counts: bool) -> None:
    rows = [*hours(130, updated_at="2024-06-09 00:00:00"), {"id": "hours:later", "updated_at": "2024-06-09 00:00:09"}]
    office = Office({PATH: rows}, most=50, counts=counts)

    result = changed(flavour, office)

    assert sorted(ids(result.items)) == sorted(ids(rows))


@FLAVOURS
def test_records_that_leave_a_second_while_it_is_walked_hide_no_other(flavour: str) -> None:
    """Half of an import of one second is changed again between two of its pages: the others move up."""
    office = Office({PATH: hours(200, updated_at="2024-06-09 00:00:05")}, most=50)

    def hook(_request: httpx.Request) -> None:
        if len(office.asked) == 4:
            for row in office.tables[PATH][:40]:
                row["updated_at"] = "2024-06-09 01:00:00"

    office.hook = hook

    assert sorted(ids(changed(flavour, office).items)) == ids(hours(200))


@FLAVOURS
def test_more_changes_wait_where_a_short_page_is_not_the_last(flavour: str) -> None:
    office = Office({PATH: hours(130)}, most=50)

    result = changed(flavour, office, limit=50)

    assert (len(result.items), result.more) == (50, True)


@FLAVOURS
def test_changes_that_are_counted_and_do_not_come_raise(flavour: str) -> None:
    office = Office(hook=lambda _request: httpx.Response(200, json=envelope([], metadata={"count": 3})))

    with pytest.raises(TrackingInterrupted, match="0 of 3 records"):
        changed(flavour, office)


@FLAVOURS
@COUNTS
def test_living_records_are_never_told_as_deleted(flavour: str, counts: bool) -> None:
    office = Office({PATH: hours(100)}, most=50, counts=counts)

    result = talk(flavour, office, lambda client: client.deletions(client.hours.hours, ids(hours(100))))

    assert (result.ids, result.checked) == ([], 100)


@FLAVOURS
def test_a_record_that_a_listing_hides_is_asked_for_itself(flavour: str) -> None:
    """The listing is empty; one record is deleted, the other still exists."""
    office = Office({PATH: hours(1)})
    office.hook = lambda request: (
        httpx.Response(200, json=envelope([], metadata={"count": 0})) if request.url.query else None
    )

    result = talk(flavour, office, lambda client: client.deletions(client.hours.hours, ["hours:0000", "hours:gone"]))

    assert result.ids == ["hours:gone"]
    assert [request.url.path.rpartition("/")[2] for request in office.asked[1:]] == ["hours:0000", "hours:gone"]


@FLAVOURS
@pytest.mark.parametrize(
    ("status", "content"),
    [
        (403, {"data": None, "errors": ["No rights"], "debug": None}),
        (422, {"data": None, "errors": ["What?"], "debug": None}),
        (500, "Oops"),
        (200, envelope(None)),
        (200, envelope([])),
        (200, envelope({"id": "hours:other"})),
    ],
    ids=["403", "422", "500", "null", "nothing", "another"],
)
def test_only_the_vendors_word_makes_a_record_gone(flavour: str, status: int, content: object) -> None:
    office = Office({PATH: []})
    office.hook = lambda request: None if request.url.query else httpx.Response(status, json=content)

    with pytest.raises(TrackingInterrupted) as caught:
        talk(flavour, office, lambda client: client.deletions(client.hours.hours, ["hours:1"]))

    assert caught.value.result.ids == []  # type: ignore[union-attr]


@FLAVOURS
@COUNTS
def test_records_without_a_call_of_their_own_are_gone_where_their_count_is_none(flavour: str, counts: bool) -> None:
    office = Office({"/hrm/timetable": [{"id": "timetable:1"}]}, counts=counts)

    def compare(client: SimplicateClient) -> Any:
        return client.deletions(client.hrm.timetables, ["timetable:1", "timetable:2"])

    if counts:
        assert talk(flavour, office, compare).ids == ["timetable:2"]
        assert office.queries[-1].startswith("q[id]=timetable:2&")
    else:
        with pytest.raises(TrackingInterrupted, match="does not tell whether 'timetable:2' is there"):
            talk(flavour, office, compare)


def test_expenses_of_employees_are_asked_for_at_their_own_path() -> None:
    office = Office({"/hours/employeeexpenses": [], "/hours/employeeexpense": [{"id": "expense:1"}]})

    result = talk("sync", office, lambda client: client.deletions(client.hours.employee_expenses, ["expense:1"]))

    assert result.ids == []
    assert str(office.asked[-1].url) == f"{URL}/hours/employeeexpense/expense%3A1"
